import type { Findings, Names } from './references.ts'
import { EXIT_KEYS, LINE_KEYS, listOf, REPLY_KEYS, type SceneFile } from './scene-file.ts'
import type { Salvaged } from './shape.ts'
import type { KeyPath } from './yaml-source.ts'

type LooseBeat = NonNullable<NonNullable<Salvaged<SceneFile>['beats']>[string]>
type LooseLine = NonNullable<NonNullable<LooseBeat['lines']>[number]>
type LooseReply = NonNullable<NonNullable<LooseBeat['replies']>[number]>

/** Checks each beat, line and reply by itself: what it consists of, and the names it uses. */
export function checkParts(scene: Salvaged<SceneFile>, names: Names, found: Findings): void {
  const confidants = Object.entries(scene.people ?? {})
    .filter(([, person]) => person?.role === 'friend' || person?.role === 'adult')
    .map(([key]) => key)
  const tell = (path: KeyPath, who: string | undefined) => {
    found.known(path, 'person', who, names.people)
    if (who === undefined || !names.people.has(who) || confidants.includes(who)) return
    found.error(
      path,
      'told-wrong-person',
      `"${who}" is neither a friend nor an adult, so telling does not help there.`,
    )
  }
  const needed = new Set<string>()
  for (const [key, beat] of Object.entries(scene.beats ?? {})) {
    if (beat === undefined) continue
    const at = ['beats', key] as const
    found.known([...at, 'thread'], 'thread', beat.thread, names.threads)
    exactlyOne(at, `beat "${key}" ends`, beat, EXIT_KEYS, found)
    found.known([...at, 'to'], 'beat', beat.to, names.beats)
    for (const [i, line] of (beat.lines ?? []).entries()) {
      if (line) checkLine([...at, 'lines', i], line, names, found)
      for (const flag of flagsOf(line)) needed.add(flag)
    }
    for (const [i, reply] of (beat.replies ?? []).entries()) {
      if (reply === undefined) continue
      checkReply([...at, 'replies', i], reply, names, found)
      tell([...at, 'replies', i, 'tell'], reply.tell)
      for (const flag of flagsOf(reply)) needed.add(flag)
    }
    for (const [i, who] of (beat.ending?.told ?? []).entries()) tell([...at, 'ending', 'told', i], who)
  }
  warnOfUnusedFlags(scene, needed, found)
}

function checkLine(at: KeyPath, line: LooseLine, names: Names, found: Findings): void {
  const owner = `line "${line.id ?? at.at(-1)}"`
  exactlyOne(at, `${owner} is`, line, LINE_KEYS, found)
  const spoken = line.text !== undefined || line.hidden !== undefined
  if (spoken && line.who === undefined) {
    found.error(at, 'who-missing', `${owner} is spoken, but by nobody: add "who".`)
  } else if (!spoken && line.who !== undefined && LINE_KEYS.some((key) => line[key] !== undefined)) {
    found.error(
      [...at, 'who'],
      'who-unwanted',
      `${owner} is not spoken, so it cannot have "who: ${line.who}".`,
    )
  }
  found.known([...at, 'who'], 'person', line.who, names.people)
  found.known([...at, 'thread'], 'thread', line.thread, names.threads)
  for (const sign of listOf(line.sign)) found.known([...at, 'sign'], 'sign', sign, names.signs)
  checkFlags(at, line, names, found)
}

function checkReply(at: KeyPath, reply: LooseReply, names: Names, found: Findings): void {
  exactlyOne(at, `reply "${reply.id ?? at.at(-1)}" is`, reply, REPLY_KEYS, found)
  found.known([...at, 'to'], 'beat', reply.to, names.beats)
  for (const sign of listOf(reply.answers)) found.known([...at, 'answers'], 'sign', sign, names.signs)
  checkFlags(at, reply, names, found)
}

function flagsOf(part: LooseLine | LooseReply | undefined): string[] {
  return [...listOf(part?.needs), ...listOf(part?.unless)]
}

function checkFlags(at: KeyPath, part: LooseLine | LooseReply, names: Names, found: Findings): void {
  for (const key of ['needs', 'unless'] as const) {
    for (const flag of listOf(part[key])) found.known([...at, key], 'flag', flag, names.flags)
  }
}

function warnOfUnusedFlags(scene: Salvaged<SceneFile>, needed: ReadonlySet<string>, found: Findings): void {
  for (const [key, beat] of Object.entries(scene.beats ?? {})) {
    for (const [i, reply] of (beat?.replies ?? []).entries()) {
      for (const flag of listOf(reply?.sets)) {
        if (needed.has(flag)) continue
        const path = ['beats', key, 'replies', i, 'sets']
        found.warning(path, 'unused-flag', `the flag "${flag}" is set, but nothing needs it.`)
      }
    }
  }
}

/** One of the keys, no more and no less: several kinds at once would leave open what is meant. */
function exactlyOne<K extends string>(
  at: KeyPath,
  says: string,
  part: Readonly<Partial<Record<K, unknown>>>,
  keys: readonly K[],
  found: Findings,
): void {
  const given = keys.filter((key) => part[key] !== undefined)
  if (given.length === 1) return
  const got = given.length === 0 ? 'it has none' : `it has ${given.map((key) => `"${key}"`).join(' and ')}`
  const all = keys.map((key) => `"${key}"`).join(', ')
  found.error(at, 'exactly-one', `${says} in exactly one of ${all}, but ${got}.`)
}

import type { Code } from './codes.ts'
import { didYouMean } from './did-you-mean.ts'
import { checkParts } from './parts.ts'
import { andMore, errorAt, MOST_TOLD, type Problem, warningAt } from './problem.ts'
import { listOf, type SceneFile } from './scene-file.ts'
import { placeholdersOf, textsOf } from './scene-texts.ts'
import type { Salvaged } from './shape.ts'
import type { KeyPath, YamlSource } from './yaml-source.ts'

/** Text ids that belong to the scene's card: no line may take them. */
const RESERVED = ['title', 'summary', 'contentNote', 'lock']
const PLACE_WORDS = ['town', 'nextTown']

/** What the names in a scene may refer to. */
export interface Names {
  readonly beats: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly threads: ReadonlySet<string>
  readonly apps: ReadonlySet<string>
  /** Flags that some reply sets. */
  readonly flags: ReadonlySet<string>
  /** Signs that have a card in the debrief; unknown to whoever reads without them. */
  readonly signs: ReadonlySet<string> | undefined
}

/** What a name can be of. */
type Named = 'beat' | 'person' | 'thread' | 'app' | 'sign' | 'flag' | 'placeholder'

/** Collects problems about a scene's names, each at its place; past a number that nobody reads it only counts. */
export class Findings {
  private readonly told: Problem[] = []
  private all = 0
  constructor(private readonly source: YamlSource) {}

  get problems(): readonly Problem[] {
    return andMore(this.told, this.all)
  }

  error(path: KeyPath, code: Code, message: string): void {
    if (this.isFull()) return
    this.told.push(errorAt(this.source.placeOf(path), code, message))
  }

  warning(path: KeyPath, code: Code, message: string): void {
    if (this.isFull()) return
    this.told.push(warningAt(this.source.placeOf(path), code, message))
  }

  private isFull(): boolean {
    this.all += 1
    return this.all > MOST_TOLD
  }

  /** Reports a name that is not among the known ones. */
  known(path: KeyPath, kind: Named, word: string | undefined, known: ReadonlySet<string> | undefined): void {
    if (word === undefined || known === undefined || known.has(word)) return
    const owner = kind === 'sign' ? 'with a card in signs.yaml' : 'of this scene'
    const hint = this.all < MOST_TOLD ? didYouMean(word, [...known]) : ''
    this.error(path, `unknown-${kind}`, `"${word}" is not a ${kind} ${owner}. ${hint}`)
  }
}

/** Checks that every name in a scene means something, and that no id is used twice. */
export function checkReferences(
  scene: Salvaged<SceneFile>,
  source: YamlSource,
  context: { readonly folder: string | undefined; readonly signs: readonly string[] | undefined },
): readonly Problem[] {
  const found = new Findings(source)
  const names = namesOf(scene, context.signs)
  checkHead(scene, names, context.folder, found)
  checkParts(scene, names, found)
  checkIds(scene, found)
  const placeholders = new Set([...names.people, ...PLACE_WORDS])
  for (const { text, path } of textsOf(scene)) {
    for (const word of placeholdersOf(text)) found.known(path, 'placeholder', word, placeholders)
  }
  return found.problems
}

function namesOf(scene: Salvaged<SceneFile>, signs: readonly string[] | undefined): Names {
  const flags = new Set<string>()
  for (const beat of Object.values(scene.beats ?? {})) {
    for (const reply of beat?.replies ?? []) for (const flag of listOf(reply?.sets)) flags.add(flag)
  }
  return {
    beats: new Set(Object.keys(scene.beats ?? {})),
    people: new Set(Object.keys(scene.people ?? {})),
    threads: new Set(Object.keys(scene.threads ?? {})),
    apps: new Set(Object.keys(scene.apps ?? {})),
    flags,
    signs: signs && new Set(signs),
  }
}

function checkHead(
  scene: Salvaged<SceneFile>,
  names: Names,
  folder: string | undefined,
  found: Findings,
): void {
  if (folder !== undefined && scene.id !== undefined && scene.id !== folder) {
    found.error(['id'], 'id-mismatch', `the id "${scene.id}" differs from the folder's name "${folder}".`)
  }
  const [from, to] = scene.ages ?? []
  if (from !== undefined && to !== undefined && from > to) {
    found.error(['ages'], 'wrong-value', `"ages" must go up, but is [${from}, ${to}].`)
  }
  const people = Object.entries(scene.people ?? {})
  const teens = people.filter(([, person]) => person?.role === 'teen').map(([key]) => key)
  if (scene.people !== undefined && teens.length !== 1) {
    const got =
      teens.length === 0 ? 'there is none' : `there are ${teens.map((key) => `"${key}"`).join(', ')}`
    found.error(['people'], 'teen-count', `exactly one person has the role "teen", but ${got}.`)
  }
  for (const [key] of people) {
    if (PLACE_WORDS.includes(key))
      found.error(['people', key], 'reserved-id', `a person cannot be called "${key}".`)
  }
  for (const [key, thread] of Object.entries(scene.threads ?? {})) {
    found.known(['threads', key, 'app'], 'app', thread?.app, names.apps)
    found.known(['threads', key, 'with'], 'person', thread?.with, names.people)
  }
  found.known(['lock', 'thread'], 'thread', scene.lock?.thread, names.threads)
  found.known(['start'], 'beat', scene.start, names.beats)
}

function checkIds(scene: Salvaged<SceneFile>, found: Findings): void {
  const seen = new Map<string, string>()
  const endings = new Map<string, string>()
  const once = (ids: Map<string, string>, id: string | undefined, beat: string, path: KeyPath) => {
    if (id === undefined) return
    const first = ids.get(id)
    if (first !== undefined) {
      found.error(
        path,
        'duplicate-id',
        `the id "${id}" is taken already, in beat "${first}". Ids are unique in a scene.`,
      )
    } else if (RESERVED.includes(id)) {
      found.error(path, 'reserved-id', `the id "${id}" belongs to the scene's card. Take another.`)
    }
    ids.set(id, first ?? beat)
  }
  for (const [key, beat] of Object.entries(scene.beats ?? {})) {
    for (const kind of ['lines', 'replies'] as const) {
      for (const [i, part] of (beat?.[kind] ?? []).entries())
        once(seen, part?.id, key, ['beats', key, kind, i, 'id'])
    }
    once(endings, beat?.ending?.id, key, ['beats', key, 'ending', 'id'])
  }
}

import { PHASES_UNSEEN, UNSEEN_WAYS } from '../room/ways.ts'
import type { Code } from '../scene/codes.ts'
import type { Beat, Phase, Scene } from '../scene/scene.ts'
import { beatsOfStretch, leadsTo } from '../talk/stretch.ts'
import { AGES_OF, OPEN_ASK_WAYS, type Stretch, type Talk, type TalkStep } from '../talk/talk.ts'
import { nextBeats } from './beat-order.ts'

/** What the checks of a talk know of the signs. */
export interface SignKnowledge {
  readonly id: string
  readonly phase: Phase
  readonly ages: readonly [from: number, to: number]
}

/** What is wrong with a step, and with which part of it. */
export interface StepProblem {
  readonly key: readonly string[]
  readonly code: Code
  readonly message: string
}

/** Told of each problem with the number of its step. */
export type StepReport = (at: number, problem: StepProblem) => void

/** Whether the stretches can be played, suit the readers, and let nobody be seen choosing once the turn has come. */
export function checkStretches(
  talk: Talk,
  scenes: ReadonlyMap<string, Scene>,
  signs: readonly SignKnowledge[],
  report: StepReport,
): void {
  const unseen = new Set(signs.filter(({ phase }) => PHASES_UNSEEN.includes(phase)).map(({ id }) => id))
  let hasTurned = false
  for (const [at, step] of talk.steps.entries()) {
    const { wall } = step
    if (hasTurned) for (const problem of openAfterTurn(step)) report(at, problem)
    if (wall.type === 'signs')
      for (const problem of signsForOlder(talk, wall.signs, signs)) report(at, problem)
    if (wall.type !== 'play') continue
    const scene = scenes.get(wall.stretch.scene)
    if (scene === undefined) continue
    const turned = turnIn(scene, wall.stretch, unseen)
    for (const problem of stretchProblems(talk, scene, wall.stretch)) report(at, problem)
    for (const problem of openHands(wall.stretch, turned)) report(at, problem)
    hasTurned ||= turned.atStart || turned.atEnd
  }
}

function stretchProblems(talk: Talk, scene: Scene, { from, to, hasOver }: Stretch): StepProblem[] {
  if (to !== undefined && !leadsTo(scene, from, to)) {
    const message = `no way leads from the beat "${from}" to "${to}".`
    return [{ key: ['play', 'to'], code: 'beat-unreached', message }]
  }
  const problems: StepProblem[] = []
  const endsEarly = beatsOfStretch(scene, from, to).some(({ exit }) => exit.type === 'ending')
  if (to !== undefined && endsEarly && !hasOver) {
    const message = `the hall can end the story before "${to}": say with "over" how you go on then.`
    problems.push({ key: ['play'], code: 'missing-key', message })
  }
  if (
    talk.audience !== 'adults' &&
    (scene.ages[0] > AGES_OF[talk.audience][0] || scene.setting === 'alone')
  ) {
    const why = scene.setting === 'alone' ? 'is not for a whole hall' : `is for ages from ${scene.ages[0]} on`
    const message = `the scene "${scene.id}" ${why}; take another one.`
    problems.push({ key: ['play', 'scene'], code: 'scene-unfit', message })
  }
  return problems
}

interface Turned {
  /** Already the first beat has turned. */
  readonly atStart: boolean
  /** Where it stops, every way has come to the turn. */
  readonly atEnd: boolean
}

function turnIn(scene: Scene, { from, to }: Stretch, unseen: ReadonlySet<string>): Turned {
  const turns = ({ lines }: Beat) =>
    lines.some(({ kind, signs }) => kind === 'hidden' || signs.some((sign) => unseen.has(sign)))
  const all = beatsOfStretch(scene, from, to)
  const clean = new Set(all.filter((beat) => !turns(beat)).map(({ id }) => id))
  const first = scene.beats[from]
  const atStart = first !== undefined && turns(first)
  if (to === undefined) return { atStart, atEnd: clean.size < all.length }
  return { atStart, atEnd: atStart || !reaches(scene, from, to, clean) }
}

/** Whether `to` can be reached over these beats alone. */
function reaches(scene: Scene, from: string, to: string, over: ReadonlySet<string>): boolean {
  const met = new Set<string>()
  const waiting = [from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const beat = scene.beats[id]
    if (id === to) return true
    if (beat === undefined || !over.has(id) || met.has(id)) continue
    met.add(id)
    waiting.push(...nextBeats(beat))
  }
  return false
}

function openHands({ from, by, turned }: Stretch, { atStart }: Turned): StepProblem[] {
  const advice = `use one of ${UNSEEN_WAYS.join(', ')}.`
  if (atStart && !UNSEEN_WAYS.includes(by)) {
    const message = `the beat "${from}" has turned, and by "${by}" everybody would see who chooses what: ${advice}`
    return [{ key: ['play', 'by'], code: 'open-hands', message }]
  }
  if (UNSEEN_WAYS.includes(turned)) return []
  const message = `once the story has turned, by "${turned}" everybody would see who chooses what: ${advice}`
  return [{ key: ['play', 'turned'], code: 'open-hands', message }]
}

function openAfterTurn({ wall }: TalkStep): StepProblem[] {
  if (wall.type !== 'ask' || !OPEN_ASK_WAYS.includes(wall.how)) return []
  const message = `after the story has turned, nobody answers by "${wall.how}": use aloud, pairs, quietly or eyes-closed.`
  return [{ key: ['ask', 'how'], code: 'open-hands', message }]
}

function signsForOlder(talk: Talk, shown: readonly string[], signs: readonly SignKnowledge[]): StepProblem[] {
  if (talk.audience !== 'children') return []
  return shown.flatMap((sign, at) => {
    if ((signs.find(({ id }) => id === sign)?.ages[0] ?? 0) <= 12) return []
    const message = `"${sign}" has a card for ages 13-17 only, and children hear this.`
    return [{ key: ['signs', String(at)], code: 'sign-for-older' as const, message }]
  })
}

import { cardsOf, type SignCard } from '../debrief/index.ts'
import { mustBeUnseen, UNSEEN_WAYS, type Way, waysToDecide } from '../room/index.ts'
import { replay, type Transcript } from '../run/index.ts'
import type { Phase } from '../scene/scene.ts'
import type { ClassWay, Lesson, LessonSetup, Story } from './lesson.ts'
import { type Length, type PlannedStep, planOf } from './plan.ts'

/** The transcript of a way; where the scene has changed since, as far as it goes. */
export function transcriptIn({ setup }: Lesson, { replies }: ClassWay, { scene }: Story): Transcript {
  return replay(scene, { scene: setup.scene, seed: setup.seed, replies, marks: [] }).transcript
}

/** The transcript of what is being played now. */
export function nowPlayed(lesson: Lesson, story: Story): Transcript {
  return transcriptIn(lesson, lesson, story)
}

/** The transcript of the class's own way, which the debrief is about. */
export function ownPlayed(lesson: Lesson, story: Story): Transcript {
  return transcriptIn(lesson, lesson.own ?? lesson, story)
}

/** The plan of a lesson. */
export function planFor({ length, shape, way }: LessonSetup): readonly PlannedStep[] {
  return planOf({ length, shape, devices: way === 'devices' })
}

/** In which way the class decides now: as settled, and from the sexual turn on in one where nobody is seen choosing. */
export function wayNow(lesson: Lesson, story: Story): Way {
  const { way } = lesson.setup
  return waysNow(lesson, story).includes(way) ? way : UNSEEN_TWIN[way]
}

/** In which ways it may decide now. */
export function waysNow(lesson: Lesson, story: Story): readonly Way[] {
  return waysToDecide(nowPlayed(lesson, story), story.signs)
}

/** Whether nobody may be seen choosing any more. */
export function isUnseen(lesson: Lesson, story: Story): boolean {
  return mustBeUnseen(nowPlayed(lesson, story), story.signs)
}

const UNSEEN_TWIN: Readonly<Record<Way, Way>> = {
  hands: 'eyes-closed',
  standing: 'eyes-closed',
  corners: 'eyes-closed',
  cards: 'folded-cards',
  'eyes-closed': 'eyes-closed',
  'folded-cards': 'folded-cards',
  devices: 'devices',
  leader: 'leader',
}

/** The way without a network that is most like devices. */
export function withoutNetwork(way: Way, unseen: boolean): Way {
  if (way !== 'devices') return way
  return unseen ? (UNSEEN_WAYS[0] ?? 'leader') : 'hands'
}

const MOST_SIGNS: Readonly<Record<Length, number>> = { 20: 3, 45: 6, 75: 12 }

/**
 * The signs of the class's own way that the plan has time for, in the order in which they were met: one of each
 * phase before a second one of any.
 */
export function signsToWalk(lesson: Lesson, story: Story): readonly SignCard[] {
  const met = cardsOf(ownPlayed(lesson, story), story.signs).filter(({ places }) => places.length > 0)
  const seen = new Map<Phase, number>()
  const ranked = met.map((card, at) => {
    const rank = seen.get(card.sign.phase) ?? 0
    seen.set(card.sign.phase, rank + 1)
    return { card, at, rank }
  })
  return ranked
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, MOST_SIGNS[lesson.setup.length])
    .sort((a, b) => a.at - b.at)
    .map(({ card }) => card)
}

/** Phases at whose first sign even a short lesson talks. */
const TURNING: readonly Phase[] = ['move', 'turn', 'flip', 'squeeze']

/** Whether the plan has time for a talk before this choice: where something new begins. */
export function hasTimeToTalk(lesson: Lesson, story: Story): boolean {
  const { length } = lesson.setup
  const { entries, run } = nowPlayed(lesson, story)
  if (length === 75 || (length === 45 && run.replies.length === 0)) return true
  const phaseOf = new Map(story.signs.map(({ id, phase }) => [id, phase]))
  const phases = (isNew: boolean) =>
    new Set(
      entries.flatMap((entry) =>
        entry.type === 'line' && (entry.repliesBefore === run.replies.length) === isNew
          ? entry.line.signs.flatMap((sign) => phaseOf.get(sign) ?? [])
          : [],
      ),
    )
  const before = phases(false)
  return [...phases(true)].some((phase) => !before.has(phase) && (length === 45 || TURNING.includes(phase)))
}

import { type Assignment, isRound, MOST_SCENES, tasksOf, tidyWord } from '../../../core/homework/index.ts'
import type { SceneCard } from '../../../core/scene/catalogue.ts'

/** What a teacher has chosen so far. */
export interface Draft extends Omit<Assignment, 'key'> {
  readonly language: string
  readonly place: string
  readonly word: string
}

/** Nothing is chosen. */
export const EMPTY_DRAFT: Draft = {
  scenes: [],
  before: false,
  after: false,
  language: '',
  place: '',
  word: '',
}

/** About how many minutes a round of practice takes. */
const ROUND_MINUTES = 6

/** Ticks a scene, which then is the last of the list, or takes its tick away. */
export function toggled(draft: Draft, scene: string): Draft {
  const scenes = draft.scenes.includes(scene)
    ? draft.scenes.filter((each) => each !== scene)
    : [...draft.scenes, scene]
  return { ...draft, scenes: scenes.slice(0, MOST_SCENES) }
}

/** The parts of a draft, and about how long they take together. */
export function measured(draft: Draft, catalogue: readonly SceneCard[]): { parts: number; minutes: number } {
  const tasks = tasksOf({ ...draft, key: '' })
  const minutesOf = (task: string) =>
    isRound(task) ? ROUND_MINUTES : (catalogue.find(({ id }) => id === task)?.minutes ?? 0)
  return { parts: tasks.length, minutes: tasks.reduce((sum, task) => sum + minutesOf(task), 0) }
}

/** The draft with its key: what the link carries. */
export function assignmentOf(draft: Draft, key: string): Assignment {
  const { scenes, before, after, language, place } = draft
  const word = tidyWord(draft.word)
  return {
    key,
    scenes,
    before,
    after,
    ...(language && { language }),
    ...(place && { place }),
    ...(word && { word }),
  }
}

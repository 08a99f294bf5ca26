import type { Assignment } from './assignment.ts'

/** The two rounds of practice that can stand around the scenes. */
export const ROUNDS = ['before', 'after'] as const
export type HomeworkRound = (typeof ROUNDS)[number]

/** The most scenes on one list; with both rounds a record says of twelve parts whether they are done. */
export const MOST_SCENES = 10
export const MOST_TASKS = MOST_SCENES + ROUNDS.length

/** Whether a part of a list is a round of practice; every other part is a scene, by its id. */
export function isRound(task: string): task is HomeworkRound {
  return ROUNDS.some((round) => round === task)
}

/** The parts of an assignment in their order: rounds by their name, scenes by their id. */
export function tasksOf({ scenes, before, after }: Assignment): readonly string[] {
  return [...(before ? ['before'] : []), ...scenes, ...(after ? ['after'] : [])]
}

import type { Lesson, LessonStep } from '../../../core/lesson/index.ts'
import type { Moment, Part } from '../../../protocol/index.ts'

const PART_OF: Readonly<Record<LessonStep, Part>> = {
  rules: 'lobby',
  before: 'practice',
  chat: 'chat',
  groups: 'groups',
  breathe: 'debrief',
  paths: 'debrief',
  path: 'debrief',
  smelled: 'debrief',
  signs: 'debrief',
  steps: 'debrief',
  'other-way': 'chat',
  after: 'practice',
  help: 'help',
  end: 'end',
}

/** Where the class is, as its devices are told. */
export function momentOf({ setup, step, paused, replies, shown }: Lesson): Moment {
  return {
    part: PART_OF[step],
    at: step,
    paused,
    scene: setup.scene,
    seed: setup.seed,
    replies: [...replies],
    shown,
    language: setup.language,
    ...(setup.place && { place: setup.place }),
    names: { ...setup.names },
  }
}

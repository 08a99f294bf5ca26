import {
  forward,
  type Lesson,
  type LessonSetup,
  type Story,
  startLesson,
} from '../../src/core/lesson/index.ts'
import type { Sign } from '../../src/core/scene/scene.ts'
import { smallTalkWith } from './small-talk.ts'

const SIGNS: readonly Sign[] = [
  { id: 'random-add', phase: 'approach' },
  { id: 'profile-mining', phase: 'approach' },
  { id: 'keep-secret', phase: 'bond' },
  { id: 'sexual-turn', phase: 'turn' },
]

/** The small scene with a sexual turn in its beat `secret`. */
export function aStory(): Story {
  const { scene } = smallTalkWith([
    'hidden: a private picture,',
    'hidden: a private picture, sign: sexual-turn,',
  ])
  if (!scene) throw new Error('the small scene cannot be read')
  return { scene, signs: SIGNS }
}

/** A lesson about the small scene, of 45 minutes and by hands unless asked for otherwise. */
export function aLesson(wishes: Partial<LessonSetup> = {}): Lesson {
  return startLesson({
    scene: 'small-talk',
    seed: 3,
    length: 45,
    shape: 'together',
    way: 'hands',
    groupDevices: false,
    weigh: false,
    calm: true,
    language: 'en',
    names: {},
    ...wishes,
  })
}

/** Presses forward until the lesson is there; gives up where pressing changes nothing any more. */
export function forwardUntil(lesson: Lesson, story: Story, isThere: (lesson: Lesson) => boolean): Lesson {
  let now = lesson
  while (!isThere(now)) {
    const next = forward(now, story)
    if (next === now) throw new Error(`the lesson stands still in ${JSON.stringify({ ...now, setup: null })}`)
    now = next
  }
  return now
}

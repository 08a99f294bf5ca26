import { type GivenTalk, playedIn, stepNow, type TalkStory } from '../../../core/talk/index.ts'
import type { Moment } from '../../../protocol/index.ts'

/** Where the devices of a hall are: they have something to do where a chat is played, and where all open Help. */
export function momentInHall(given: GivenTalk, told: TalkStory): Moment {
  const { language } = given.setup
  const step = stepNow(given, told.talk)
  const here = { at: step?.id, paused: given.screen === 'paused', replies: [], language }
  const played = playedIn(given, told, step)
  if (played && given.part === 0) {
    const { lesson, stretch } = played
    const { from, to } = stretch
    return {
      ...here,
      part: 'chat',
      scene: stretch.scene,
      stretch: to === undefined ? { from } : { from, to },
      seed: lesson.setup.seed,
      replies: [...lesson.replies],
      shown: lesson.shown,
      names: { ...lesson.setup.names },
    }
  }
  if (given.begun === undefined) return { ...here, part: 'lobby' }
  return { ...here, part: step?.wall.type === 'help' ? 'help' : 'talk' }
}

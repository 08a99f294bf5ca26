import { batch } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { nowPlayed } from '../../../core/lesson/index.ts'
import type { Pressure } from '../../../core/scene/scene.ts'
import { type Played, plannedSteps, playedIn } from '../../../core/talk/index.ts'
import { useApp } from '../../app.ts'
import { dawnOf } from '../play/cueing.ts'
import type { TalkParts } from './talk-parts.ts'

/** A hall sees no night deeper than this, and the walls stay where they are. */
const CALM: Pressure = 3

/** The room behind the hall's picture: that of the chat which is played, or was played last. */
export function useHallCues({ given, told }: TalkParts): void {
  const { cues } = useApp()
  const { glare } = given.setup
  useEffect(() => {
    const played = glare ? undefined : roomOf(given, told)
    if (!played) {
      cues.scene.value = null
      return
    }
    const { lesson, story } = played
    const arrived = nowPlayed(lesson, story).entries.slice(0, lesson.shown)
    const last = arrived.at(-1)
    const now = last?.type === 'line' ? last.line : last
    const pressure = now?.pressure ?? 0
    batch(() => {
      cues.scene.value = story.scene.id
      cues.place.value = 'wall'
      cues.mood.value = now?.mood ?? 'calm'
      cues.pressure.value = pressure > CALM ? CALM : pressure
      cues.told.value = dawnOf(story.scene)(arrived)
      cues.arrivals.value = arrived.length
    })
  }, [given, told, glare, cues])
  useEffect(
    () => () => {
      cues.scene.value = null
    },
    [cues],
  )
}

function roomOf(given: TalkParts['given'], told: TalkParts['told']): Played | undefined {
  const steps = plannedSteps(told.talk, given.setup).map(({ step }) => step)
  const here = steps.findIndex(({ id }) => id === given.step)
  const isChat = ({ wall }: (typeof steps)[number]) => wall.type === 'play'
  const step = steps.slice(0, here + 1).findLast(isChat) ?? steps.find(isChat)
  return step && playedIn(given, told, step)
}

import { batch } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { isPlaying, nowPlayed, resultOf } from '../../../core/lesson/index.ts'
import type { Mood, Pressure } from '../../../core/scene/scene.ts'
import { useApp } from '../../app.ts'
import { dawnOf } from '../play/cueing.ts'
import type { WallParts } from './wall-parts.ts'

/** With the calm stage the night is no deeper than this, and the walls stay where they are. */
const CALM: Pressure = 3

/** Tells the stage what is on the wall. */
export function useWallCues({ lesson, story }: WallParts): void {
  const { cues } = useApp()
  const isDawn = useMemo(() => dawnOf(story.scene), [story.scene])
  useEffect(() => {
    const { entries, position } = nowPlayed(lesson, story)
    const arrived = entries.slice(0, lesson.shown)
    const last = arrived.at(-1)
    const beat = story.scene.beats[story.scene.start]
    const now = last?.type === 'line' ? last.line : (last ?? beat?.lines[0])
    const pressure = now?.pressure ?? 0
    batch(() => {
      cues.scene.value = story.scene.id
      cues.place.value = isPlaying(lesson) || isEarly(lesson.step) ? 'wall' : 'debrief'
      cues.mood.value = reaction() ?? now?.mood ?? 'calm'
      cues.pressure.value = lesson.setup.calm && pressure > CALM ? CALM : pressure
      cues.told.value = isDawn(arrived)
      cues.arrivals.value = arrived.length
    })

    /** The face answers to what the class has decided, before it is played. */
    function reaction(): Mood | undefined {
      if (lesson.vote?.state !== 'revealed' || position.type !== 'choice') return undefined
      const standing = resultOf(lesson.vote)?.standing
      const leads = standing?.type === 'winner' ? standing.reply : undefined
      return position.replies.find(({ id }) => id === leads)?.mood ?? 'curious'
    }
  }, [lesson, story, cues, isDawn])
}

function isEarly(step: string): boolean {
  return step === 'rules' || step === 'before' || step === 'groups'
}

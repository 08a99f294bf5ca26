import { useMemo } from 'preact/hooks'
import { startRun } from '../../../core/run/index.ts'
import { useApp } from '../../app.ts'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { SeatShelf } from '../../platform/seat-shelf.ts'
import { wordsOf } from '../../scene-words.ts'
import { fetchGame } from '../group/group-page.tsx'
import { GroupPlay } from '../group/group-play.tsx'
import type { Seat } from './seat.ts'

/** A group's own run on its device; the code goes to the leader by itself. */
export function SeatGroup({ seat, shelf }: { readonly seat: Seat; readonly shelf: SeatShelf }) {
  const app = useApp()
  const moment = seat.state.value?.moment
  const scene = moment?.scene ?? ''
  const loaded = useLoaded(scene, () => fetchGame(app, scene))
  const run = useMemo(() => {
    const kept = shelf.group()
    return kept?.scene === scene && kept.seed === moment?.seed ? kept : startRun(scene, moment?.seed ?? 1)
  }, [scene])
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  const { story, people } = loaded.value
  const words = wordsOf(app.i18n, story.scene, moment)
  return <GroupPlay {...story} {...{ run, people, words }} keep={shelf.putGroup} handIn={seat.handIn} />
}

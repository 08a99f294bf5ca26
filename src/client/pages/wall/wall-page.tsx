import { useCallback, useEffect, useMemo } from 'preact/hooks'
import { type Press, type WallState, wallState } from '../../../protocol/index.ts'
import { useApp } from '../../app.ts'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { followWindows } from '../../platform/follow-windows.ts'
import { wordsOf } from '../../scene-words.ts'
import { usePresenterKeys } from '../desk/presenter-keys.ts'
import { fetchStory } from './fetch-story.ts'
import { openLessonChannel } from './lesson-channel.ts'
import { WallScreen } from './wall-screen.tsx'

/** The window for the projector. It shows what the desk says, and hands the leader's keys to the desk. */
export function WallPage() {
  const { router } = useApp()
  const route = router.route.value
  const code = route.page === 'wall' ? route.code : ''
  return <WallOf key={code} code={code} />
}

function WallOf({ code }: { readonly code: string }) {
  const { clock, i18n } = useApp()
  const desk = useMemo(() => {
    const read = (state: unknown) => wallState.safeParse(state).data
    return followWindows<WallState, Press>({ channel: openLessonChannel(code), clock, read })
  }, [code, clock])
  useEffect(() => desk.close, [desk])
  usePresenterKeys(useCallback((press: Press) => desk.press(press), [desk]))
  const state = desk.state.value
  if (!state) return <Waiting code={code} />
  return (
    <>
      <Shown {...state} code={code} />
      {!desk.hasLeader.value && <p class="wall-alone">{i18n.t('wall.no-desk')}</p>}
    </>
  )
}

function Shown({ lesson, totals, code }: WallState & { readonly code: string }) {
  const app = useApp()
  const { scene } = lesson.setup
  const loaded = useLoaded(scene, () => fetchStory(app, scene))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  const words = wordsOf(app.i18n, loaded.value.story.scene, lesson.setup)
  return <WallScreen {...{ lesson, totals, code, words }} {...loaded.value} />
}

function Waiting({ code }: { readonly code: string }) {
  const { i18n } = useApp()
  return (
    <section class="sheet card">
      <PageTitle>{i18n.t('wall.waiting')}</PageTitle>
      <p class="lead">{i18n.t('wall.waiting-hint', { code })}</p>
    </section>
  )
}

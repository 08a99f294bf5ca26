import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { type App, AppProvider, useApp } from './app.ts'
import type { Area } from './i18n/areas.ts'
import { PlayPage } from './pages/play/play-page.tsx'
import { Cover } from './panels/cover.tsx'
import { TopBar } from './panels/top-bar.tsx'
import { LoadingTrouble, ShelfTrouble } from './panels/trouble.tsx'
import { useLoaded } from './panels/use-loaded.ts'
import { lookOf, type Route } from './platform/router.ts'
import { isPersonal } from './platform/whose.ts'

const titlePage = async () => (await import('./pages/title-page.tsx')).TitlePage
const scenesPage = async () => (await import('./pages/scenes-page.tsx')).ScenesPage
const whosePage = async () => (await import('./pages/whose-page.tsx')).WhosePage
const debriefPage = async () => (await import('./pages/debrief/debrief-page.tsx')).DebriefPage
const leadersPage = async () => (await import('./pages/leaders-page.tsx')).LeadersPage
const leadPage = async () => (await import('./pages/lead/lead-page.tsx')).LeadPage
const deskPage = async () => (await import('./pages/desk/desk-page.tsx')).DeskPage
const itPage = async () => (await import('./pages/it/it-page.tsx')).ItPage
const handoutsPage = async () => (await import('./pages/handouts/handouts-page.tsx')).HandoutsPage
const groupPage = async () => (await import('./pages/group/group-page.tsx')).GroupPage
const joinPage = async () => (await import('./pages/join/join-page.tsx')).JoinPage
const wallPage = async () => (await import('./pages/wall/wall-page.tsx')).WallPage
const talkPage = async () => (await import('./pages/talk/talk-page.tsx')).TalkPage
const checkScenePage = async () => (await import('./pages/check-scene/check-scene-page.tsx')).CheckScenePage
const previewPage = async () => (await import('./pages/check-scene/preview-page.tsx')).PreviewPage
const planPage = async () => (await import('./pages/plan/plan-page.tsx')).PlanPage
const homeworkPages = () => import('./pages/homework/homework-pages.ts')
const homeworkPage = async () => (await homeworkPages()).HomeworkPage
const recordPage = async () => (await homeworkPages()).RecordPage
const assignPages = () => import('./pages/assign/assign-pages.ts')
const assignPage = async () => (await assignPages()).AssignPage
const checkRecordPage = async () => (await assignPages()).CheckRecordPage
const lostPage = () => import('./pages/lost-page.tsx').then(({ LostPage }) => LostPage)
const practicePages = () => import('./pages/practice/practice-pages.ts')
const practicePage = async () => (await practicePages()).PracticePage
const againPage = async () => (await practicePages()).AgainPage
const helpPage = () => import('./pages/help-page.tsx').then(({ HelpPage }) => HelpPage)

/** The whole product: one page at a time, with help above it. */
export function Root({ app }: { readonly app: App }) {
  return (
    <AppProvider value={app}>
      <Page />
    </AppProvider>
  )
}

function Page() {
  const { i18n, router, exit } = useApp()
  const route = router.route.value
  const title = i18n.t(`tab.${route.page}`)
  useEffect(() => {
    document.title = exit.covered.value ? '' : title
    scrollTo(0, 0)
  }, [title, exit.covered.value])
  if (exit.covered.value) return <Cover />
  return (
    <div class="page" data-page={lookOf(route)}>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {i18n.t('bar.skip')}
      </button>
      <TopBar />
      {lookOf(route) !== 'play' && <ShelfTrouble />}
      <main id="main" tabIndex={-1}>
        <Current key={route.page} route={route} />
      </main>
    </div>
  )
}

function Current({ route }: { readonly route: Route }) {
  const { library, whose, inLms } = useApp()
  if (inLms && route.page === 'title') return <Current route={{ page: 'homework' }} />
  if (whose.question.value && isPersonal(route)) {
    return <Later key="whose" name="whose" area="whose" page={whosePage} />
  }
  const isPlayed = route.page === 'play' && library.catalogue.some(({ id }) => id === route.scene)
  if (isPlayed) return <PlayPage key={route.scene} id={route.scene} />
  if (route.page === 'title') return <Later name="title" area="title" page={titlePage} />
  if (route.page === 'scenes') return <Later name="scenes" page={scenesPage} />
  if (route.page === 'debrief') return <Later name="debrief" area="debrief" page={debriefPage} />
  if (route.page === 'practice') return <Later name="practice" area="practice" page={practicePage} />
  if (route.page === 'again') return <Later name="again" area="practice" page={againPage} />
  if (route.page === 'leaders') return <Later name="leaders" area={['leaders', 'title']} page={leadersPage} />
  if (route.page === 'help') return <Later name="help" area="contacts" page={helpPage} />
  if (route.page === 'lead') return <Later name="lead" area={['lead', 'lesson']} page={leadPage} />
  if (route.page === 'desk')
    return <Later name="desk" area={['desk', 'wall', 'group', 'lesson']} page={deskPage} />
  if (route.page === 'wall') return <Later name="wall" area={['wall', 'group', 'lesson']} page={wallPage} />
  if (route.page === 'group') return <Later name="group" area="group" page={groupPage} />
  if (route.page === 'join') return <Later name="join" area={['join', 'group', 'wall']} page={joinPage} />
  if (route.page === 'plan') return <Later name="plan" area="plan" page={planPage} />
  if (route.page === 'it') return <Later name="it" area="it" page={itPage} />
  if (route.page === 'handouts') return <Later name="handouts" area="handouts" page={handoutsPage} />
  if (route.page === 'homework') return <Later name="homework" area="homework" page={homeworkPage} />
  if (route.page === 'record') return <Later name="record" area="homework" page={recordPage} />
  if (route.page === 'assign') return <Later name="assign" area="assign" page={assignPage} />
  if (route.page === 'check-record') return <Later name="check" area="assign" page={checkRecordPage} />
  if (route.page === 'talk')
    return <Later name="talk" area={['talk', 'wall', 'lesson', 'handouts']} page={talkPage} />
  if (route.page === 'check-scene') return <Later name="check-scene" area="check" page={checkScenePage} />
  if (route.page === 'preview') return <Later name="preview" area="check" page={previewPage} />
  return <Later name="lost" page={lostPage} />
}

interface LaterProps {
  readonly name: string
  /** The areas of words that come with it. */
  readonly area?: Area | readonly Area[]
  page(): Promise<() => JSX.Element>
}

/** A page that is fetched when it is first asked for, so that the first message can be read sooner. */
function Later({ name, area, page }: LaterProps) {
  const { i18n } = useApp()
  const areas = area === undefined ? [] : [area].flat()
  const loaded = useLoaded(
    name,
    async () => (await Promise.all([page(), ...areas.map((each) => i18n.needArea(each))]))[0],
  )
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  return <loaded.value />
}

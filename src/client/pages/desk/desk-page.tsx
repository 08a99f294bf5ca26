import { useEffect, useMemo, useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { type KeptLesson, type LessonShelf, openLessonShelf } from '../../platform/lesson-shelf.ts'
import { helpAtHand } from '../help-at-hand.ts'
import { type Fetched, fetchStory } from '../wall/fetch-story.ts'
import { openLessonChannel } from '../wall/lesson-channel.ts'
import { openDesk } from './desk.ts'
import { DeskScreen } from './desk-screen.tsx'

/** The leader's own window. */
export function DeskPage() {
  const { router, keep } = useApp()
  const route = router.route.value
  const code = route.page === 'desk' ? route.code : ''
  const shelf = useMemo(() => openLessonShelf(keep), [keep])
  const [kept] = useState(() => shelf.find(code))
  return kept ? <KeptDesk {...{ kept, shelf }} /> : <NoLesson />
}

interface KeptDeskProps {
  readonly kept: KeptLesson
  readonly shelf: LessonShelf
}

function KeptDesk(parts: KeptDeskProps) {
  const app = useApp()
  const { scene } = parts.kept.lesson.setup
  const loaded = useLoaded(scene, () => fetchStory(app, scene))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  return <OpenDesk {...parts} {...loaded.value} />
}

function OpenDesk({ kept, shelf, story, people }: KeptDeskProps & Fetched) {
  const app = useApp()
  const { clock, cues, i18n } = app
  const [from, setFrom] = useState(kept)
  const desk = useMemo(() => {
    return openDesk({ kept: from, story, shelf, clock, channel: openLessonChannel(from.code) })
  }, [from, story])
  useEffect(() => helpAtHand(app), [app])
  useEffect(() => {
    cues.scene.value = null
    return desk.close
  }, [cues, desk])
  if (desk.windows.isLeading.value) return <DeskScreen desk={desk} people={people} />
  return (
    <section class="sheet">
      <PageTitle step="elsewhere">{i18n.t('desk.elsewhere')}</PageTitle>
      <p class="lead">{i18n.t('desk.elsewhere-hint')}</p>
      <Button look="main" next onClick={() => setFrom({ ...(shelf.find(from.code) ?? from) })}>
        {i18n.t('desk.lead-here')}
      </Button>
    </section>
  )
}

function NoLesson() {
  const { i18n, router } = useApp()
  return (
    <section class="sheet">
      <PageTitle>{i18n.t('desk.none')}</PageTitle>
      <p class="lead">{i18n.t('desk.none-hint')}</p>
      <Button look="main" next onClick={() => router.go({ page: 'lead' })}>
        {i18n.t('desk.new')}
      </Button>
    </section>
  )
}

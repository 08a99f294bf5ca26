import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Story } from '../../../core/lesson/index.ts'
import { type App, useApp } from '../../app.ts'
import type { PersonArt } from '../../assets/person-art.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { type KeptLesson, type LessonShelf, openLessonShelf } from '../../platform/lesson-shelf.ts'
import { namespaceOf } from '../../scene-words.ts'
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

interface Fetched {
  readonly story: Story
  readonly people: Readonly<Record<string, PersonArt>>
}

/** Everything that a lesson needs until its end: the network may go at any moment. */
export async function fetchStory({ library, i18n }: App, id: string): Promise<Fetched> {
  const [scene, signs, people] = await Promise.all([
    library.scene(id),
    library.signs(),
    library.art(id),
    i18n.need(namespaceOf(id), library.texts(id)),
    i18n.need('signs', library.shared.signs),
    i18n.need('advice', library.shared.advice),
    i18n.need('help', library.shared.help),
    library.advice(),
    library.help(),
  ])
  return { story: { scene, signs }, people }
}

function OpenDesk({ kept, shelf, story, people }: KeptDeskProps & Fetched) {
  const { clock, cues } = useApp()
  const desk = useMemo(() => openDesk({ kept, story, shelf, clock }), [kept, story])
  useEffect(() => {
    cues.scene.value = null
  }, [cues])
  return <DeskScreen desk={desk} people={people} />
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

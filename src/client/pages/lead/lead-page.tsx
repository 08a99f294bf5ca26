import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { openLessonShelf } from '../../platform/lesson-shelf.ts'
import { CastChoice } from './cast-choice.tsx'
import { KeptLessons } from './kept-lessons.tsx'
import './lead-page.css'
import { openLesson } from './open-lesson.ts'
import { PlanChoice } from './plan-choice.tsx'
import { SceneChoice } from './scene-choice.tsx'
import { WayChoice } from './way-choice.tsx'
import { firstWishes, type Wishes } from './wishes.ts'

/** Before a lesson: what is played, how long, how the class votes. Everything has an answer already. */
export function LeadPage() {
  const app = useApp()
  const { i18n, library, router } = app
  const cards = useLoaded('cards', () => i18n.need('cards', library.cards))
  return (
    <section class="sheet sheet-wide lead">
      <PageTitle>{i18n.t('lead.title')}</PageTitle>
      <p class="lead">{i18n.t('lead.lead')}</p>
      <Button look="quiet" onClick={() => router.go({ page: 'handouts', sheet: 'teacher' })}>
        {i18n.t('lead.guide')}
      </Button>
      {cards.state === 'failed' && <LoadingTrouble onAgain={cards.again} />}
      {cards.state === 'there' && <Choosing />}
    </section>
  )
}

function Choosing() {
  const app = useApp()
  const { i18n, router, keep } = app
  const [wishes, setWishes] = useState<Wishes>(() => firstWishes(app))
  const [shelf] = useState(() => openLessonShelf(keep))
  const change = (part: Partial<Wishes>) => setWishes({ ...wishes, ...part })
  const [isAway, setAway] = useState(false)
  const start = async () => {
    setAway(false)
    try {
      const opened = await openLesson(wishes)
      shelf.put(opened)
      router.go({ page: 'desk', code: opened.code })
    } catch {
      setAway(true)
    }
  }
  const parts = { wishes, onChange: change }
  return (
    <>
      <KeptLessons shelf={shelf} />
      <SceneChoice {...parts} />
      <div class="lead-columns">
        <PlanChoice {...parts} />
        <WayChoice {...parts} />
      </div>
      <CastChoice key={wishes.scene} {...parts} />
      <div class="row lead-start">
        <Button look="main" next onClick={() => void start()}>
          {i18n.t('lead.start')}
        </Button>
        <p role={isAway ? 'alert' : undefined}>{i18n.t(isAway ? 'lead.away' : 'lead.start-hint')}</p>
      </div>
    </>
  )
}

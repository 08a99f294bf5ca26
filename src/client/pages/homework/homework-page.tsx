import { useEffect } from 'preact/hooks'
import {
  type Assignment,
  type AssignmentProblem,
  type ReadAssignment,
  readAssignment,
  tasksOf,
} from '../../../core/homework/index.ts'
import { type App, useApp } from '../../app.ts'
import { LANGUAGES, type Language } from '../../i18n/languages.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { Homework } from '../../platform/homework.ts'
import { TaskList } from './task-list.tsx'

/** A list of homework: the one of the link, or the one that is being worked through. */
export function HomeworkPage() {
  const { router, bringHomework } = useApp()
  const homework = useLoaded('homework', bringHomework)
  const route = router.route.value
  const code = route.page === 'homework' ? route.code : undefined
  if (homework.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (homework.state === 'failed') return <LoadingTrouble onAgain={homework.again} />
  if (code === undefined) return <OpenList homework={homework.value} />
  return <Linked key={code} homework={homework.value} code={code} read={readAssignment(code)} />
}

interface LinkedProps {
  readonly homework: Homework
  readonly code: string
  readonly read: ReadAssignment
}

function Linked({ homework, code, read }: LinkedProps) {
  const app = useApp()
  useEffect(() => {
    if (read.type === 'read') begin(app, { homework, code, assignment: read.assignment })
  }, [code])
  if (read.type === 'problem') return <LinkTrouble problem={read.problem} />
  if (homework.current.value?.code === code) return <OpenList homework={homework} />
  return <p class="waiting" aria-busy="true" />
}

interface LinkedList {
  readonly homework: Homework
  readonly code: string
  readonly assignment: Assignment
}

/** Opens the list; the first time also in the teacher's language, and with help for the teacher's place. */
function begin(app: App, { homework, code, assignment }: LinkedList): void {
  const { i18n, preferences, router } = app
  const isNew = !homework.knows(code)
  homework.open({ code, tasks: tasksOf(assignment), word: assignment.word })
  if (!isNew) return
  const { language, place } = assignment
  if (isSpoken(language) && !router.options.has('lang')) void i18n.setLanguage(language)
  const { country, elsewhere } = preferences.settings.peek()
  if (place === undefined || country !== undefined || elsewhere) return
  preferences.change({ country: place.slice(0, 2), region: place.length > 2 ? place : undefined })
}

function isSpoken(language: string | undefined): language is Language {
  return language !== undefined && Object.hasOwn(LANGUAGES, language)
}

function LinkTrouble({ problem }: { readonly problem: AssignmentProblem }) {
  const { i18n, router } = useApp()
  return (
    <section class="sheet">
      <PageTitle>{i18n.t(`homework.${problem}`)}</PageTitle>
      <p class="lead">{i18n.t(`homework.${problem}-text`)}</p>
      <Button look="main" onClick={() => router.go({ page: 'title' })}>
        {i18n.t('lost.to-start')}
      </Button>
    </section>
  )
}

function OpenList({ homework }: { readonly homework: Homework }) {
  const { i18n, library, router } = useApp()
  const cards = useLoaded('cards', () => i18n.need('cards', library.cards))
  const list = homework.current.value
  if (cards.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (cards.state === 'failed') return <LoadingTrouble onAgain={cards.again} />
  if (list) return <TaskList list={list} />
  return (
    <section class="sheet">
      <PageTitle>{i18n.t('homework.none')}</PageTitle>
      <p class="lead">{i18n.t('homework.none-text')}</p>
      <Button look="main" next onClick={() => router.go({ page: 'scenes' })}>
        {i18n.t('scenes.title')}
      </Button>
    </section>
  )
}

import { useEffect, useRef } from 'preact/hooks'
import { isRound } from '../../../core/homework/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { KeptList } from '../../platform/homework-record.ts'
import './task-list.css'
import { goToTask, type ShownTask, shownTasks } from './tasks.ts'

/** The parts of a list in their order, which of them are done, and the next one to go on with. */
export function TaskList({ list }: { readonly list: KeptList }) {
  const app = useApp()
  const { i18n } = app
  const tasks = shownTasks(app, list)
  const next = tasks.find(({ state }) => state !== 'done' && state !== 'missing')
  const counts = { done: list.done.length, count: list.tasks.length }
  const minutes = tasks.reduce((sum, task) => sum + task.minutes, 0)
  const isLms = list.code === ''
  return (
    <section class="sheet task-list">
      <PageTitle>
        {list.word ? i18n.t('homework.title-of', { word: list.word }) : i18n.t('homework.title')}
      </PageTitle>
      <p class="lead">{i18n.t('homework.lead', { ...counts, minutes })}</p>
      {next && (
        <Button look="main" next onClick={() => goToTask(app, next)}>
          {i18n.t('homework.next', { title: next.title })}
        </Button>
      )}
      {counts.done === counts.count && <AllDone isLms={isLms} />}
      <ol>
        {tasks.map((task, index) => (
          <li key={task.task}>
            <TaskCard task={task} number={index + 1} isNext={task === next} />
          </li>
        ))}
      </ol>
      {counts.done < counts.count && <p>{i18n.t(isLms ? 'homework.lms-kept' : 'homework.kept')}</p>}
      {counts.done > 0 && counts.done < counts.count && !isLms && <ToRecord />}
    </section>
  )
}

function AllDone({ isLms }: { readonly isLms: boolean }) {
  const { i18n } = useApp()
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <section class="card task-all-done" ref={box}>
      <h2>{i18n.t('homework.all-done')}</h2>
      <p>{i18n.t(isLms ? 'homework.lms-done' : 'homework.all-done-lead')}</p>
      {!isLms && <ToRecord main />}
    </section>
  )
}

function ToRecord({ main = false }: { readonly main?: boolean }) {
  const { i18n, router } = useApp()
  return (
    <Button look={main ? 'main' : 'plain'} next={main} onClick={() => router.go({ page: 'record' })}>
      {i18n.t('homework.to-record')}
    </Button>
  )
}

interface TaskCardProps {
  readonly task: ShownTask
  readonly number: number
  readonly isNext: boolean
}

function TaskCard({ task, number, isNext }: TaskCardProps) {
  const app = useApp()
  const { i18n } = app
  const { title, about, minutes, state, replies } = task
  return (
    <article class="card task-card" data-state={state} data-task={task.task}>
      <span class="task-number" aria-hidden="true">
        {state === 'done' ? <Icon name="check" /> : number}
      </span>
      {state !== 'missing' && !isRound(task.task) && <Faces scene={task.task} />}
      <div class="task-words">
        <h2>
          <span class="hidden-text">{i18n.t('homework.part', { number, title })}</span>
          <span aria-hidden="true">{title}</span>
        </h2>
        <p>{about}</p>
        <p class="task-facts">
          <strong>{i18n.t(`homework.state-${state}`, { count: replies })}</strong>
          {minutes > 0 && <span> · {i18n.t('scenes.minutes', { minutes })}</span>}
        </p>
      </div>
      {state !== 'missing' && !isNext && (
        <Button aria-label={i18n.t('homework.open-which', { title })} onClick={() => goToTask(app, task)}>
          {i18n.t('homework.open')}
        </Button>
      )}
    </article>
  )
}

/** Two who are in the scene: a list of titles alone says little. */
function Faces({ scene }: { readonly scene: string }) {
  const { library } = useApp()
  const art = useLoaded(scene, () => library.art(scene))
  const people = library.catalogue.find(({ id }) => id === scene)?.people ?? {}
  const faces = Object.keys(people)
    .filter((person) => people[person]?.role !== 'adult')
    .slice(0, 2)
  return (
    <div class="task-faces" aria-hidden="true">
      {art.state === 'there' &&
        faces.map((person) => <img key={person} src={art.value[person]?.portrait} alt="" />)}
    </div>
  )
}

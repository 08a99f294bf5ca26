import { isRound } from '../../../core/homework/index.ts'
import type { App } from '../../app.ts'
import { cardText } from '../../panels/scene-card-text.ts'
import type { KeptList } from '../../platform/homework-record.ts'

/** About how many minutes a round of ten short chats takes. */
const ROUND_MINUTES = 6

/** How far a part of a list is. */
export type TaskState = 'done' | 'over' | 'middle' | 'open' | 'missing'

/** A part of a list as its page shows it. */
export interface ShownTask {
  readonly task: string
  readonly title: string
  readonly about: string
  readonly minutes: number
  readonly state: TaskState
  /** Replies given in a scene that is not over. */
  readonly replies: number
}

/** The parts of a list with their names in the language of now. */
export function shownTasks(app: App, list: KeptList): readonly ShownTask[] {
  return list.tasks.map((task) => (isRound(task) ? roundOf(app, list, task) : sceneOf(app, list, task)))
}

function roundOf({ i18n }: App, { done }: KeptList, task: 'before' | 'after'): ShownTask {
  return {
    task,
    title: i18n.t(`homework.${task}`),
    about: i18n.t('homework.round'),
    minutes: ROUND_MINUTES,
    state: done.includes(task) ? 'done' : 'open',
    replies: 0,
  }
}

function sceneOf(app: App, { done }: KeptList, task: string): ShownTask {
  const { library, shelf } = app
  const card = library.catalogue.find(({ id }) => id === task)
  if (!card) return { task, title: task, about: '', minutes: 0, state: 'missing', replies: 0 }
  const { unfinished } = shelf.progressOf(task)
  const untouched = unfinished > 0 ? 'middle' : shelf.isOver(task) ? 'over' : 'open'
  return {
    task,
    title: cardText(app, card, 'title'),
    about: cardText(app, card, 'summary'),
    minutes: card.minutes,
    state: done.includes(task) ? 'done' : untouched,
    replies: unfinished,
  }
}

/** Goes to a part of the list; a scene that was played to its end is looked back on. */
export function goToTask({ router, shelf }: App, { task, state }: ShownTask): void {
  if (isRound(task)) {
    router.go({ page: 'practice', round: task })
    return
  }
  const run = state === 'over' ? shelf.runOf(task) : undefined
  if (run) shelf.put(run, true)
  router.go(run ? { page: 'debrief' } : { page: 'play', scene: task })
}

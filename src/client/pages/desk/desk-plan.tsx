import { goTo, isBefore, type LessonStep, paceOf, planFor, STEPS } from '../../../core/lesson/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import type { DeskView } from './desk-parts.ts'
import './desk-plan.css'
import { useNow } from './use-now.ts'

/** How often the clock is looked at. */
const EVERY_MS = 10_000

/** The plan with the time, what to leave out when it is late, and a way to every step. */
export function DeskPlan({ desk, lesson }: DeskView) {
  const { i18n, clock } = useApp()
  const now = useNow(clock, EVERY_MS)
  const plan = planFor(lesson.setup)
  const elapsed = lesson.begun === undefined ? 0 : Math.max(0, (now - lesson.begun) / 60_000)
  const pace = paceOf(plan, lesson.step, elapsed)
  const skip = new Set(pace.skip.map(({ step }) => step))
  const planned = new Map(plan.map((each) => [each.step, each]))
  const offered = STEPS.filter((step) => planned.has(step) || isOffered(step, lesson.setup.shape))
  return (
    <section class="card desk-plan" aria-label={i18n.t('desk.plan')}>
      <p class="desk-clock">
        {lesson.begun === undefined
          ? i18n.t('desk.not-begun', { minutes: lesson.setup.length })
          : i18n.t(pace.left >= 0 ? 'desk.left' : 'desk.over-time', {
              minutes: Math.abs(Math.round(pace.left)),
            })}
      </p>
      {pace.late > 0 && (
        <p class="desk-late" role="status">
          {i18n.t('desk.late', {
            minutes: Math.round(pace.late),
            steps: i18n.list(pace.skip.map(({ step }) => i18n.t(`lesson.step-${step}`))),
          })}
        </p>
      )}
      <ol>
        {offered.map((step) => {
          const time = planned.get(step)
          return (
            <li key={step} data-skip={skip.has(step)} data-done={isBefore(step, lesson.step)}>
              <button
                type="button"
                aria-current={step === lesson.step ? 'step' : undefined}
                onClick={() => desk.change((each, story) => goTo(each, step, story))}
              >
                <span>
                  {isBefore(step, lesson.step) && <Icon name="check" size="1em" />}{' '}
                  {i18n.t(`lesson.step-${step}`)}
                </span>
                <span>
                  {time
                    ? i18n.t('lesson.minutes', { minutes: Math.round(time.to - time.from) })
                    : i18n.t('desk.extra')}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const TOGETHER_ONLY: readonly LessonStep[] = ['path', 'smelled', 'signs', 'other-way']
const ALWAYS: readonly LessonStep[] = ['end']

/** Steps that the plan leaves out and the leader may go to all the same. */
function isOffered(step: LessonStep, shape: 'together' | 'groups'): boolean {
  return ALWAYS.includes(step) || (shape === 'together' && TOGETHER_ONLY.includes(step))
}

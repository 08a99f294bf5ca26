import { useEffect, useRef } from 'preact/hooks'
import { SLACK } from '../../../core/lesson/index.ts'
import { goToStep, plannedSteps, type TalkTime, timeOf } from '../../../core/talk/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { useNow } from '../desk/use-now.ts'
import { minuteText } from './minute.ts'
import type { SpeakParts } from './speak-screen.tsx'

/** How often the clock is looked at. */
const EVERY_MS = 5000

/** The time left against the plan, what to leave out when it is late, and a way to every step. */
export function SpeakPlan({ stand, given, told, words }: SpeakParts) {
  const { i18n, clock } = useApp()
  const now = useNow(clock, EVERY_MS)
  const steps = plannedSteps(told.talk, given.setup)
  const here = steps.findIndex(({ step }) => step.id === given.step)
  const time = timeOf(given, told.talk, now)
  const skip = time.skip.map(({ step }) => step)
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    const [frame, now] = [list.current, list.current?.querySelector<HTMLElement>('[aria-current]')]
    if (frame && now) frame.scrollTop = now.offsetTop - frame.clientHeight / 2
  }, [here])
  return (
    <section class="card speak-plan" aria-label={i18n.t('talk.time')} ref={list}>
      <Time
        {...time}
        begun={given.begun !== undefined}
        spare={i18n.list(skip.map((id) => words.say(`${id}.name`)))}
      />
      <h2>{i18n.t('talk.steps')}</h2>
      <ol>
        {steps.map(({ step, from }, at) => (
          <li key={step.id} data-done={at < here} data-skip={skip.includes(step.id)}>
            <button
              type="button"
              aria-current={at === here ? 'step' : undefined}
              onClick={() => stand.change((each) => goToStep(each, step.id))}
            >
              <span>
                {at < here && <Icon name="check" size="1em" />} {words.say(`${step.id}.name`)}
              </span>
              <span class="speak-minute">{minuteText(from)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface TimeProps extends TalkTime {
  readonly begun: boolean
  /** The names of the steps to leave out. */
  readonly spare: string
}

function Time({ left, late, begun, skip, spare }: TimeProps) {
  const { i18n } = useApp()
  const minutes = (value: number) => Math.abs(Math.round(value))
  if (!begun) return <p class="speak-clock">{i18n.t('talk.not-begun', { minutes: minutes(left) })}</p>
  const stands = late >= SLACK ? 'late' : late <= -SLACK ? 'early' : 'on-plan'
  const key = stands === 'late' && skip.length > 0 ? 'late-skip' : stands
  return (
    <>
      <p class="speak-clock">
        {i18n.t(left >= 0 ? 'talk.left' : 'talk.over-time', { minutes: minutes(left) })}
      </p>
      <p class="speak-pace" data-pace={stands} role="status">
        {i18n.t(`talk.${key}`, { minutes: minutes(late), steps: spare })}
      </p>
    </>
  )
}

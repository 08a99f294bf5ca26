import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Part } from '../../../protocol/index.ts'
import { type App, useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import type { KeptSeat, SeatShelf } from '../../platform/seat-shelf.ts'
import { helpAtHand } from '../help-at-hand.ts'
import { CalmScreen } from './calm-screen.tsx'
import { openSeat, type Seat } from './seat.ts'
import { SeatChat } from './seat-chat.tsx'
import { SeatGroup } from './seat-group.tsx'
import { forgetRounds, SeatRound } from './seat-round.tsx'

interface SeatPageProps {
  readonly kept: KeptSeat
  readonly shelf: SeatShelf
  /** The seat is of no use any more. */
  onLeave(): void
}

/** What this device shows now: whatever the class is at, or a minute of its own. */
export function SeatPage({ kept, shelf, onLeave }: SeatPageProps) {
  const app = useApp()
  const { clock, i18n, router } = app
  const seat = useMemo(() => openSeat({ kept, shelf, clock }), [kept.seatToken, clock])
  useEffect(() => seat.close, [seat])
  const [minute, setMinute] = useState(false)
  const tie = seat.tie.value
  useEffect(() => {
    if (tie === 'ended') forget(app, shelf, seat.code)
  }, [tie])
  const moment = seat.state.value?.moment
  useEffect(() => helpAtHand(app), [app])
  const leave = () => {
    forget(app, shelf, seat.code)
    onLeave()
    router.go({ page: 'title' })
  }
  if (tie === 'no-seat') return <Over title={i18n.t('join.no-seat')} onNext={onLeave} next="join.go" />
  if (tie === 'ended') return <Over title={i18n.t('join.over')} onNext={leave} next="join.leave" />
  if (minute || moment?.paused)
    return <CalmScreen own={minute && !moment?.paused} onBack={() => setMinute(false)} />
  return (
    <div class="seat" data-part={moment?.part ?? 'none'}>
      {tie === 'lost' && (
        <p class="seat-lost" role="status">
          {i18n.t('join.lost')}
        </p>
      )}
      {moment ? <Now part={moment.part} {...{ seat, kept, shelf }} onLeave={leave} /> : <Coming />}
      <p class="seat-minute">
        <Button look="quiet" onClick={() => setMinute(true)}>
          {i18n.t('join.minute')}
        </Button>
      </p>
    </div>
  )
}

/** A room that is over leaves nothing on its devices, either. */
function forget(app: App, shelf: SeatShelf, code: string): void {
  forgetRounds(app, code)
  shelf.drop(code)
  shelf.putGroup(undefined)
}

function Coming() {
  return <p class="waiting" aria-busy="true" />
}

interface NowProps {
  readonly part: Part
  readonly seat: Seat
  readonly kept: KeptSeat
  readonly shelf: SeatShelf
  onLeave(): void
}

function Now({ part, seat, kept, shelf, onLeave }: NowProps) {
  const { i18n, router } = useApp()
  if (part === 'chat') return <SeatChat {...{ seat, kept, shelf }} />
  if (part === 'groups') return <SeatGroup seat={seat} shelf={shelf} />
  if (part === 'practice') return <SeatRound seat={seat} />
  return (
    <section class="sheet seat-wait">
      <PageTitle step={part}>{i18n.t(`join.part-${part}`)}</PageTitle>
      <p class="lead">{i18n.t(`join.part-${part}-hint`)}</p>
      {part === 'help' && (
        <Button look="main" next onClick={() => router.go({ page: 'help' })}>
          {i18n.t('bar.help')}
        </Button>
      )}
      {part === 'end' && (
        <Button look="main" next onClick={onLeave}>
          {i18n.t('join.leave')}
        </Button>
      )}
    </section>
  )
}

interface OverProps {
  readonly title: string
  readonly next: 'join.go' | 'join.leave'
  onNext(): void
}

function Over({ title, next, onNext }: OverProps) {
  const { i18n } = useApp()
  return (
    <section class="sheet">
      <PageTitle step={title}>{title}</PageTitle>
      <p class="lead">{i18n.t('join.over-hint')}</p>
      <Button look="main" next onClick={onNext}>
        {i18n.t(next)}
      </Button>
    </section>
  )
}

import { useEffect, useState } from 'preact/hooks'
import {
  type Bank,
  itemNow,
  type Readers,
  resultOf,
  stillThere,
  type Tally,
} from '../../../core/judgement/index.ts'
import { FORMS, type Form } from '../../../protocol/index.ts'
import { type App, useApp } from '../../app.ts'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { KeptRound } from '../../platform/practice-record.ts'
import { drawRound } from '../practice/draw-round.ts'
import { fetchBank } from '../practice/fetch-bank.ts'
import '../practice/practice.css'
import { practiceShelfOf } from '../practice/practice-shelf-of.ts'
import { RoundView } from '../practice/round-view.tsx'
import type { Seat } from './seat.ts'

/** The round of short chats before or after the lesson: judged alone, and only its counts go to the room. */
export function SeatRound({ seat }: { readonly seat: Seat }) {
  const app = useApp()
  const at = seat.state.value?.moment.at
  const form = FORMS.find((each) => each === at) ?? 'before'
  const loaded = useLoaded('bank', async () => {
    const [bank] = await Promise.all([fetchBank(app), app.i18n.needArea('practice')])
    return bank
  })
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  return <Round key={form} {...{ seat, form }} bank={loaded.value} />
}

interface RoundProps {
  readonly seat: Seat
  readonly form: Form
  readonly bank: Bank
}

/** Kept under the room's own name, so that a reload goes on and nobody's own practice is touched. */
function Round({ seat, form, bank }: RoundProps) {
  const app = useApp()
  const moment = seat.state.value?.moment
  const place = placeOf(seat.code, form)
  const [round, setRound] = useState<KeptRound>(() => {
    const kept = practiceShelfOf(app).roundOf(place)
    if (kept) return { ...kept, ...stillThere(kept, bank) }
    const readers = readersOf(app, moment?.scene)
    const asked = { swapped: false, seed: moment?.seed ?? 1 }
    return drawRound(bank, { which: form, readers, asked, newSeed: app.newSeed })
  })
  if (itemNow(round) !== undefined)
    return <RoundView bank={bank} place={place} round={round} onOver={setRound} />
  return <Sent seat={seat} form={form} tally={resultOf(round, bank).tally} />
}

function placeOf(code: string, form: Form): string {
  return `room-${code}-${form}`
}

/** Takes the rounds of a room away: what somebody has judged there is nobody else's to see. */
export function forgetRounds(app: App, code: string): void {
  practiceShelfOf(app).drop(FORMS.map((form) => placeOf(code, form)))
}

function readersOf({ library }: App, scene: string | undefined): Readers {
  const card = library.catalogue.find(({ id }) => id === scene)
  return card && card.ages[1] < 13 ? 'children' : 'teens'
}

function Sent({ seat, form, tally }: Pick<RoundProps, 'seat' | 'form'> & { readonly tally: Tally }) {
  const { i18n } = useApp()
  const [isIn, setIn] = useState(false)
  useEffect(() => {
    void seat.judge(form, tally).then(setIn)
  }, [seat, form])
  return (
    <section class="sheet seat-wait">
      <PageTitle step="sent">{i18n.t('join.round-over')}</PageTitle>
      <p class="lead" role="status">
        {i18n.t(isIn ? 'join.round-in' : 'join.sending')}
      </p>
    </section>
  )
}

import { useState } from 'preact/hooks'
import {
  type Bank,
  BOOSTER_ROUNDS,
  type BoosterPlan,
  type BoosterRound,
  drawBooster,
  itemNow,
  resultOf,
  startRound,
  stillThere,
  writeBoosterCode,
} from '../../../core/judgement/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { BOOSTER_DAYS } from '../../panels/boosters.tsx'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import type { KeptRound } from '../../platform/practice-record.ts'
import { Counts } from './counts.tsx'
import { useOpenRound } from './left-round.ts'
import './booster-rounds.css'
import { practiceShelfOf } from './practice-shelf-of.ts'
import { RoundView } from './round-view.tsx'

interface BoosterRoundsProps {
  readonly bank: Bank
  readonly plan: BoosterPlan
}

/** The three rounds of a code; which is next is known where the others were played, and free to choose. */
export function BoosterRounds({ bank, plan }: BoosterRoundsProps) {
  const practice = practiceShelfOf(useApp())
  const code = writeBoosterCode(plan).replace(' ', '')
  const placeOf = (number: BoosterRound) => `again-${code}-${number}`
  const keptOf = (number: BoosterRound) => {
    const kept = practice.roundOf(placeOf(number))
    return kept && { ...kept, ...stillThere(kept, bank) }
  }
  const isDone = (number: BoosterRound) => {
    const kept = keptOf(number)
    return kept !== undefined && itemNow(kept) === undefined
  }
  const nextOne = BOOSTER_ROUNDS.find((number) => !isDone(number))
  const [isOpen, setOpen] = useOpenRound(`again-${code}`)
  const [number, setNumber] = useState<BoosterRound>(nextOne ?? 1)
  const [round, setRound] = useState<KeptRound | undefined>(() => keptOf(number))

  const begin = (which: BoosterRound) => {
    const kept = keptOf(which)
    const goesOn = kept !== undefined && itemNow(kept) !== undefined
    const drawn = { readers: plan.readers, ...startRound({ items: drawBooster(bank, plan, which) }) }
    setNumber(which)
    setRound(goesOn ? kept : drawn)
    setOpen(true)
  }
  if (!isOpen || !round) return <Rounds {...{ nextOne, isDone }} onBegin={begin} />
  if (itemNow(round) !== undefined)
    return <RoundView bank={bank} place={placeOf(number)} round={round} onOver={setRound} />
  return <BoosterResult bank={bank} round={round} number={number} onBack={() => setOpen(false)} />
}

interface RoundsProps {
  readonly nextOne: BoosterRound | undefined
  isDone(number: BoosterRound): boolean
  onBegin(number: BoosterRound): void
}

function Rounds({ nextOne, isDone, onBegin }: RoundsProps) {
  const { i18n } = useApp()
  return (
    <section class="sheet">
      <PageTitle step="rounds">{i18n.t('booster.page')}</PageTitle>
      <p class="lead">{i18n.t('booster.lead')}</p>
      <ol class="booster-rounds">
        {BOOSTER_ROUNDS.map((number, at) => (
          <li key={number} class="card" data-done={isDone(number)}>
            <h2>{i18n.t('booster.round', { number })}</h2>
            <p>
              {isDone(number) && <Icon name="check" />}{' '}
              {i18n.t(isDone(number) ? 'booster.done' : 'booster.after', { days: BOOSTER_DAYS[at] ?? 0 })}
            </p>
            <Button
              look={number === nextOne ? 'main' : 'plain'}
              next={number === nextOne}
              aria-label={i18n.t('booster.start-which', { number })}
              onClick={() => onBegin(number)}
            >
              {i18n.t('booster.start')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface BoosterResultProps {
  readonly bank: Bank
  readonly round: KeptRound
  readonly number: BoosterRound
  onBack(): void
}

function BoosterResult({ bank, round, number, onBack }: BoosterResultProps) {
  const { i18n, router } = useApp()
  const isLast = number === BOOSTER_ROUNDS.length
  return (
    <section class="sheet sheet-wide result">
      <PageTitle step="result">{i18n.t('practice.result')}</PageTitle>
      <Counts result={resultOf(round, bank)} />
      <p>{i18n.t(isLast ? 'booster.last' : 'booster.see-you')}</p>
      <div class="row">
        <Button look="main" next onClick={() => router.go({ page: 'title' })}>
          {i18n.t('practice.to-start')}
        </Button>
        <Button onClick={onBack}>{i18n.t('booster.all-rounds')}</Button>
      </div>
    </section>
  )
}

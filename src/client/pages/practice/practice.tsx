import { useState } from 'preact/hooks'
import { type Bank, itemNow, type Readers, stillThere } from '../../../core/judgement/index.ts'
import { type App, useApp } from '../../app.ts'
import type { KeptRound } from '../../platform/practice-record.ts'
import type { PracticeRound } from '../../platform/router.ts'
import { askedOf } from './asked.ts'
import { drawRound } from './draw-round.ts'
import { Intro } from './intro.tsx'
import { useOpenRound } from './left-round.ts'
import { practiceShelfOf } from './practice-shelf-of.ts'
import { Result } from './result.tsx'
import { RoundView } from './round-view.tsx'

interface PracticeProps {
  readonly bank: Bank
  readonly which: PracticeRound
}

/** One round from its beginning to its result; left in the middle, it waits where it was. */
export function Practice({ bank, which }: PracticeProps) {
  const app = useApp()
  const { router, newSeed } = app
  const practice = practiceShelfOf(app)
  const place = placeOf(app, which)
  const [round, setRound] = useState<KeptRound | undefined>(() => {
    const kept = practice.roundOf(place)
    return kept && { ...kept, ...stillThere(kept, bank) }
  })
  const [isOpen, setOpen] = useOpenRound(place)
  const asked = askedOf(router.options)
  const begin = (readers: Readers) => {
    const drawn = drawRound(bank, { which, readers, asked, newSeed })
    practice.put(place, drawn)
    setRound(drawn)
    setOpen(true)
  }
  if (!isOpen || !round)
    return <Intro which={which} round={round} asked={asked} onBegin={begin} onGoOn={() => setOpen(true)} />
  if (itemNow(round) === undefined)
    return <Result bank={bank} which={which} round={round} onAgain={() => begin(round.readers)} />
  return <RoundView bank={bank} place={place} round={round} onOver={setRound} />
}

/** Where a round is kept: each list of homework has rounds of its own. */
function placeOf({ homework }: App, which: PracticeRound): string {
  const list = homework.peek()?.current.peek()
  return list?.tasks.includes(which) ? `${which}-${list.code.slice(-6)}` : which
}

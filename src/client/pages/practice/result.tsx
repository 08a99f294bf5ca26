import { useEffect, useState } from 'preact/hooks'
import { type Bank, resultOf, signsAfterRound } from '../../../core/judgement/index.ts'
import { useApp } from '../../app.ts'
import { Boosters } from '../../panels/boosters.tsx'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { WayOn } from '../../panels/way-on.tsx'
import type { KeptRound } from '../../platform/practice-record.ts'
import type { PracticeRound } from '../../platform/router.ts'
import { Counts } from './counts.tsx'
import { Again, LookAgain } from './look-again.tsx'
import './result.css'
import { TotalsToHandIn } from './totals-to-hand-in.tsx'

interface ResultProps {
  readonly bank: Bank
  readonly which: PracticeRound
  readonly round: KeptRound
  onAgain(): void
}

/**
 * A round in words and counts. Ten chats carry no claim about one person, and so none is made. Before a lesson
 * there is nothing to keep fresh yet.
 */
export function Result({ bank, which, round, onAgain }: ResultProps) {
  const { i18n, router, homework } = useApp()
  const isHomework = homework.value?.current.value?.tasks.includes(which) ?? false
  useEffect(() => homework.peek()?.finish(which), [which])
  const [again, setAgain] = useState<number | null>(null)
  const result = resultOf(round, bank)
  if (again !== null) return <Again {...{ bank, round }} at={again} onBack={() => setAgain(null)} />
  const plan = { readers: round.readers, repeat: signsAfterRound(round, bank) }
  return (
    <section class="sheet sheet-wide result">
      <PageTitle step="result">{i18n.t('practice.result')}</PageTitle>
      <Counts result={result} />
      <p class="result-limits">{i18n.t('practice.limits')}</p>
      <div class="row">
        {isHomework ? (
          <WayOn />
        ) : (
          <Button
            look="main"
            next
            onClick={() => router.go({ page: which === 'before' ? 'scenes' : 'title' })}
          >
            {i18n.t(which === 'before' ? 'practice.to-scenes' : 'practice.to-start')}
          </Button>
        )}
        {which === 'free' && <Button onClick={onAgain}>{i18n.t('practice.new')}</Button>}
      </div>
      <LookAgain bank={bank} round={round} onOpen={setAgain} />
      {which !== 'before' && <Boosters plan={plan} />}
      <TotalsToHandIn which={which} round={round} tally={result.tally} />
    </section>
  )
}

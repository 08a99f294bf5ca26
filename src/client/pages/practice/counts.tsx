import type { Count, RoundResult } from '../../../core/judgement/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { inWords } from './in-words.ts'

/** What was recognized, of both kinds alike: a sentence, and how many of how many. */
export function Counts({ result }: { readonly result: RoundResult }) {
  const { i18n } = useApp()
  return (
    <>
      <p class="lead">{i18n.t(`practice.words-${inWords(result)}`)}</p>
      <dl class="counts">
        <CountCard kind="genuine" count={result.genuine} />
        <CountCard kind="risky" count={result.risky} />
      </dl>
      {result.open > 0 && <p>{i18n.t('practice.not-counted')}</p>}
    </>
  )
}

function CountCard({ kind, count }: { readonly kind: 'genuine' | 'risky'; readonly count: Count }) {
  const { i18n } = useApp()
  return (
    <div class="card count" data-kind={kind}>
      <dt>{i18n.t(`practice.count-${kind}`)}</dt>
      <dd>
        <span class="count-number">
          {i18n.t('practice.of', { recognised: count.recognised, all: count.all })}
        </span>
        <span class="count-row" aria-hidden="true">
          {[...Array(count.all).keys()].map((at) => (
            <i key={at} data-filled={at < count.recognised}>
              {at < count.recognised && <Icon name="check" size="1em" />}
            </i>
          ))}
        </span>
      </dd>
    </div>
  )
}

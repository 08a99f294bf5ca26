import { SCORED, STEPS, type Tally, totalsSheet } from '../../../core/judgement/index.ts'
import { useApp } from '../../app.ts'
import { sourceOf } from '../../i18n/languages.ts'
import { Button } from '../../panels/button.tsx'
import type { KeptRound } from '../../platform/practice-record.ts'
import type { PracticeRound } from '../../platform/router.ts'
import { saveFile } from '../../platform/save-file.ts'

interface TotalsToHandInProps {
  readonly which: PracticeRound
  readonly round: KeptRound
  readonly tally: Tally
}

/** For a class or a study that asks for them: counts to copy by hand, or to carry away as a file. */
export function TotalsToHandIn({ which, round, tally }: TotalsToHandInProps) {
  const { i18n } = useApp()
  const save = () => {
    const { drawn, readers } = round
    const totals = {
      round: which,
      form: drawn?.form ?? '',
      ages: readers,
      language: sourceOf(i18n.language.value),
      draw: drawn?.seed ?? '',
      tally,
    } as const
    saveFile({ name: `totals-${which}.csv`, type: 'text/csv', text: totalsSheet([totals]) })
  }
  return (
    <details class="totals">
      <summary>
        <h2>{i18n.t('practice.totals')}</h2>
      </summary>
      <p>{i18n.t('practice.totals-hint')}</p>
      <table>
        <thead>
          <tr>
            <td />
            {SCORED.map((kind) => (
              <th scope="col" key={kind}>
                {i18n.t(`practice.kind-${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STEPS.map((step) => (
            <tr key={step}>
              <th scope="row">{i18n.t(`practice.${step}`)}</th>
              {SCORED.map((kind) => (
                <td key={kind}>{tally[kind][step]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={save}>{i18n.t('practice.save-totals')}</Button>
    </details>
  )
}

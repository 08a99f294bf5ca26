import { classResult } from '../../../core/judgement/index.ts'
import { atLeast, FIRST_CAREFUL_STEP, judgementsOf, type StepCounts } from '../../../core/judgement/tally.ts'
import { type App, useApp } from '../../app.ts'
import { measureText } from '../../panels/number-text.ts'
import { type Rounds, roundsOf } from './sharper-says.ts'
import './sharper-table.css'

/**
 * Hits and false alarms of each round in total, as bars; below them d′ and c, where there are enough judgements
 * for them. Nothing of anybody alone.
 */
export function SharperTable({ totals }: { readonly totals: Rounds }) {
  const { i18n } = useApp()
  const rounds = roundsOf(totals)
  const measures = rounds.flatMap(({ form, tally }) => {
    const result = classResult(tally)
    return result.type === 'measured' ? [{ form, dPrime: result.dPrime, criterion: result.criterion }] : []
  })
  return (
    <table class="sharper">
      <caption>{i18n.t('wall.sharper-counted')}</caption>
      <thead>
        <tr>
          <td />
          {rounds.map(({ form }) => (
            <th key={form} scope="col">
              {i18n.t(`wall.${form}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['risky', 'genuine'] as const).map((kind) => (
          <tr key={kind} data-row={kind}>
            <Name of={kind} i18n={i18n} />
            {rounds.map(({ form, tally }) => (
              <td key={form}>
                <Share form={form} counts={tally[kind]} />
              </td>
            ))}
          </tr>
        ))}
        {measures.length === rounds.length &&
          (['dPrime', 'criterion'] as const).map((measure) => (
            <tr key={measure} data-row={measure}>
              <Name of={measure} i18n={i18n} />
              {measures.map((round) => (
                <td key={round.form}>{measureText(round[measure].value, i18n.language.value)}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  )
}

interface NameProps {
  readonly of: 'risky' | 'genuine' | 'dPrime' | 'criterion'
  readonly i18n: App['i18n']
}

function Name({ of, i18n }: NameProps) {
  return (
    <th scope="row">
      {i18n.t(`wall.sharper-${of}`)} <small>{i18n.t(`wall.sharper-${of}-is`)}</small>
    </th>
  )
}

/** How many of the chats of one kind were met with care, in figures and as a bar below them. */
function Share({ form, counts }: { readonly form: string; readonly counts: StepCounts }) {
  const { i18n } = useApp()
  const count = atLeast(counts, FIRST_CAREFUL_STEP)
  const all = judgementsOf(counts)
  return (
    <>
      {i18n.t('wall.sharper-share', { count, all })}
      <span class="sharper-track" data-form={form}>
        {count > 0 && <i class="wall-bar" style={{ inlineSize: `${(100 * count) / all}%` }} />}
      </span>
    </>
  )
}

import { classChange, classResult } from '../../../core/judgement/index.ts'
import { atLeast, FIRST_CAREFUL_STEP, judgementsOf } from '../../../core/judgement/tally.ts'
import type { ClassTotals } from '../../../protocol/index.ts'
import { useApp } from '../../app.ts'
import './wall-sharper.css'

type ClassTally = NonNullable<ClassTotals['before']>

/** Before and after in total: whether the eye got sharper, or only more suspicious. Nothing of anybody alone. */
export function WallSharper({ totals: { before, after } }: { readonly totals: ClassTotals }) {
  const { i18n } = useApp()
  if (!before || !after) return null
  const change = classChange(before, after)
  const share = (kind: 'risky' | 'genuine', tally: ClassTally) =>
    `${atLeast(tally[kind], FIRST_CAREFUL_STEP)} / ${judgementsOf(tally[kind])}`
  return (
    <>
      <table class="wall-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{i18n.t('wall.before')}</th>
            <th scope="col">{i18n.t('wall.after')}</th>
          </tr>
        </thead>
        <tbody>
          <Row label={i18n.t('wall.hits')} cells={[share('risky', before), share('risky', after)]} />
          <Row label={i18n.t('wall.alarms')} cells={[share('genuine', before), share('genuine', after)]} />
          {change && (
            <>
              <Row
                label={i18n.t('wall.d-prime')}
                cells={[measure(before, 'dPrime'), measure(after, 'dPrime')]}
              />
              <Row
                label={i18n.t('wall.criterion')}
                cells={[measure(before, 'criterion'), measure(after, 'criterion')]}
              />
            </>
          )}
        </tbody>
      </table>
      <p class="wall-note">
        {change ? (
          <>
            {i18n.t(`wall.eye-${change.eye}`)} {i18n.t(`wall.caution-${change.caution}`)}
          </>
        ) : (
          i18n.t('wall.too-few-judged')
        )}
      </p>
    </>
  )
}

function Row({ label, cells }: { readonly label: string; readonly cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {cells.map((cell, at) => (
        <td key={at === 0 ? 'before' : 'after'}>{cell}</td>
      ))}
    </tr>
  )
}

function measure(tally: ClassTally, of: 'dPrime' | 'criterion'): string {
  const result = classResult(tally)
  return result.type === 'measured' ? result[of].value.toFixed(1) : ''
}

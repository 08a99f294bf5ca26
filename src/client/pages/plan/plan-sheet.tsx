import { pickEarlier } from '../../../core/debrief/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PlanHelp } from './plan-help.tsx'
import type { PlanPicks } from './plan-page.tsx'
import './plan-sheet.css'

interface PlanSheetProps {
  readonly picks: PlanPicks
  text(list: keyof PlanPicks, id: string): string
  onPicks(picks: PlanPicks): void
}

/** How many lines wait for a pen where nothing was picked. */
const EMPTY_LINES = { planWhom: 3, startLines: 2, planMoments: 1 } as const

/** The sheet that can be printed, with room for a pen: names are written on paper, never here. */
export function PlanSheet({ picks, text, onPicks }: PlanSheetProps) {
  const { i18n } = useApp()
  const isEmpty = Object.values(picks).every((picked) => picked.length === 0)
  const lines = (list: keyof PlanPicks) => (
    <PickedLines
      picked={picks[list]}
      empty={EMPTY_LINES[list]}
      hasName={list === 'planWhom'}
      text={(id) => text(list, id)}
      onEarlier={(id) => onPicks({ ...picks, [list]: pickEarlier(picks[list], id) })}
    />
  )
  return (
    <article class="plan-sheet" aria-label={i18n.t('plan.sheet')}>
      <h2>{i18n.t('plan.sheet')}</h2>
      {isEmpty && <p class="plan-empty">{i18n.t('plan.empty')}</p>}
      <h3>{i18n.t('plan.tell')}</h3>
      {lines('planWhom')}
      <p class="plan-next">{i18n.t('plan.next')}</p>
      <h3>{i18n.t('plan.say')}</h3>
      {lines('startLines')}
      <h3>{i18n.t('plan.when')}</h3>
      {lines('planMoments')}
      <p class="plan-always">{i18n.text('advice', 'always.not-to-blame')}</p>
      <h3>{i18n.t('plan.help')}</h3>
      <PlanHelp />
    </article>
  )
}

interface PickedLinesProps {
  readonly picked: readonly string[]
  readonly empty: number
  readonly hasName: boolean
  text(id: string): string
  onEarlier(id: string): void
}

function PickedLines({ picked, empty, hasName, text, onEarlier }: PickedLinesProps) {
  const { i18n } = useApp()
  const name = hasName && <span class="plan-name">{i18n.t('plan.name')}</span>
  return (
    <ol class="plan-lines">
      {picked.map((id, index) => (
        <li key={id} data-picked={id}>
          <span class="plan-text">{text(id)}</span>
          {index > 0 && (
            <Button
              class="button plan-earlier"
              aria-label={i18n.t('plan.earlier', { what: text(id) })}
              onClick={() => onEarlier(id)}
            >
              <span aria-hidden="true">↑</span>
            </Button>
          )}
          {name}
        </li>
      ))}
      {Array.from({ length: Math.max(0, empty - picked.length) }, (_, index) => (
        <li key={index} class="plan-blank" aria-hidden="true">
          <span class="plan-rule" />
          {name}
        </li>
      ))}
    </ol>
  )
}

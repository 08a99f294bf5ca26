import { MOST_SCENES } from '../../../core/homework/index.ts'
import type { SceneCard } from '../../../core/scene/catalogue.ts'
import { useApp } from '../../app.ts'
import { cardText } from '../../panels/scene-card-text.ts'
import { type Draft, toggled } from './draft.ts'

interface SceneTicksProps {
  readonly draft: Draft
  onChange(draft: Draft): void
}

/** All scenes to tick; each tick shows the place that the scene will have on the list. */
export function SceneTicks({ draft, onChange }: SceneTicksProps) {
  const { i18n, library } = useApp()
  return (
    <fieldset class="assign-scenes">
      <legend>{i18n.t('assign.scenes')}</legend>
      <p>{i18n.t('assign.scenes-hint')}</p>
      {library.catalogue.map((card) => (
        <SceneTick
          key={card.id}
          card={card}
          position={draft.scenes.indexOf(card.id) + 1}
          full={draft.scenes.length === MOST_SCENES}
          onToggle={() => onChange(toggled(draft, card.id))}
        />
      ))}
    </fieldset>
  )
}

interface SceneTickProps {
  readonly card: SceneCard
  /** From 1; 0 when it is not ticked. */
  readonly position: number
  readonly full: boolean
  onToggle(): void
}

function SceneTick({ card, position, full, onToggle }: SceneTickProps) {
  const app = useApp()
  const { i18n } = app
  const [from, to] = card.ages
  const isTicked = position > 0
  return (
    <label class="card scene-tick" data-ticked={isTicked}>
      <input
        type="checkbox"
        name={card.id}
        checked={isTicked}
        disabled={full && !isTicked}
        onChange={onToggle}
      />
      <span class="scene-tick-box" aria-hidden="true">
        {isTicked && position}
      </span>
      <span class="scene-tick-words">
        <strong>{cardText(app, card, 'title')}</strong>
        <span>{cardText(app, card, 'summary')}</span>
        <span class="scene-tick-facts">
          {i18n.t('assign.ages', { from, to })} · {i18n.t('assign.minutes', { minutes: card.minutes })}
        </span>
        {card.kind === 'genuine' && <span class="scene-tick-facts">{i18n.t('assign.genuine')}</span>}
        {card.setting === 'alone' && <span class="scene-tick-facts">{i18n.t('assign.alone')}</span>}
        {isTicked && <span class="hidden-text">{i18n.t('assign.position', { number: position })}</span>}
      </span>
    </label>
  )
}

import type { SceneCard } from '../../../core/scene/catalogue.ts'
import { useApp } from '../../app.ts'
import { useLoaded } from '../../panels/use-loaded.ts'
import { scenesForClasses, scenesForOne, type Wishes } from './wishes.ts'

/** What each part of the form is handed. */
export interface WishesProps {
  readonly wishes: Wishes
  onChange(part: Partial<Wishes>): void
}

/** Which chat. What is meant for one with one adult has to be looked for. */
export function SceneChoice(props: WishesProps) {
  const { i18n, library } = useApp()
  const alone = scenesForOne(library.catalogue)
  return (
    <fieldset class="lead-scenes">
      <legend>
        <h2>{i18n.t('lead.scene')}</h2>
      </legend>
      <div class="lead-scene-list">
        {scenesForClasses(library.catalogue).map((card) => (
          <SceneOption key={card.id} card={card} {...props} />
        ))}
      </div>
      {alone.length > 0 && (
        <details class="lead-alone">
          <summary>{i18n.t('lead.alone')}</summary>
          <p>{i18n.t('lead.alone-hint')}</p>
          <div class="lead-scene-list">
            {alone.map((card) => (
              <SceneOption key={card.id} card={card} {...props} />
            ))}
          </div>
        </details>
      )}
    </fieldset>
  )
}

function SceneOption({ card, wishes, onChange }: WishesProps & { readonly card: SceneCard }) {
  const { i18n, library } = useApp()
  const art = useLoaded(card.id, () => library.art(card.id))
  const names = Object.fromEntries(
    Object.keys(card.people).map((person) => [person, i18n.text('cards', `${card.id}.people.${person}`)]),
  )
  const say = (text: string) => i18n.text('cards', `${card.id}.${text}`, { ...names, ...card.place })
  const teen = Object.keys(card.people).find((person) => card.people[person]?.role === 'teen') ?? ''
  const [from, to] = card.ages
  return (
    <label class="lead-scene">
      <input
        type="radio"
        name="scene"
        value={card.id}
        checked={wishes.scene === card.id}
        onChange={() => onChange({ scene: card.id, names: {}, place: undefined })}
      />
      <span class="card">
        <span class="lead-face" aria-hidden="true">
          {art.state === 'there' && <img src={art.value[teen]?.portrait} alt="" />}
        </span>
        <span>
          <strong>{say('title')}</strong>
          <span>{say('summary')}</span>
          <span class="lead-facts">
            {[
              i18n.t('scenes.ages', { from, to }),
              i18n.t('scenes.minutes', { minutes: card.minutes }),
              ...(card.kind === 'genuine' ? [i18n.t('lead.genuine')] : []),
            ].join(' · ')}
          </span>
        </span>
      </span>
    </label>
  )
}

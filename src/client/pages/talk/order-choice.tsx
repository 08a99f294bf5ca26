import { plannedSteps, planOf, scenesOf, type TalkStep } from '../../../core/talk/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { numberText } from '../../panels/number-text.ts'
import { otherCast } from '../lead/other-cast.ts'
import type { Told } from './fetch-told.ts'
import { minuteText } from './minute.ts'
import type { WishesProps } from './talk-wishes.ts'
import { talkWordsOf } from './talk-words.ts'

interface OrderProps extends WishesProps {
  readonly told: Told
}

/** Nobody gives a talk without these: help, and what to do. */
function isNeeded({ wall }: TalkStep): boolean {
  return wall.type === 'help' || wall.type === 'steps'
}

/** The running order, from which a step or a whole chat can be taken out; and the names of the people. */
export function OrderChoice({ wishes, told, onChange }: OrderProps) {
  const { i18n } = useApp()
  const { talk } = told
  const words = talkWordsOf(i18n, told, wishes)
  const planned = plannedSteps(talk, wishes)
  const sum = numberText(planned.at(-1)?.to ?? 0, i18n.language.value)
  const wanted = new Map(planned.map(({ step, from }) => [step.id, from]))
  const played = scenesOf({ ...talk, steps: planned.map(({ step }) => step) })
  const titles = played.map((id) => i18n.text('cards', `${id}.title`))
  const toggle = (id: string, isWanted: boolean) =>
    onChange({ without: isWanted ? wishes.without.filter((each) => each !== id) : [...wishes.without, id] })
  return (
    <section class="card talk-order">
      <h2>{i18n.t('talk.order')}</h2>
      <p>{i18n.t('talk.order-hint', { scenes: i18n.list(titles) })}</p>
      <p>{i18n.t('talk.order-script', { talk: talk.id })}</p>
      <ol>
        {planOf(talk, wishes.length).map(({ step }) => (
          <li key={step.id}>
            <label class="talk-check">
              <input
                type="checkbox"
                name={`step-${step.id}`}
                checked={wanted.has(step.id)}
                disabled={isNeeded(step)}
                onChange={({ currentTarget: { checked } }) => toggle(step.id, checked)}
              />
              <span>{words.say(`${step.id}.name`)}</span>
            </label>
            <span>
              {wanted.has(step.id) && i18n.t('talk.at', { minute: minuteText(wanted.get(step.id) ?? 0) })}
            </span>
          </li>
        ))}
      </ol>
      <p>
        <strong>{i18n.t('talk.order-sum', { minutes: sum, length: wishes.length })}</strong>
      </p>
      <Names {...{ wishes, told, onChange }} scenes={played} />
    </section>
  )
}

function Names({ wishes, told, onChange, scenes }: OrderProps & { readonly scenes: readonly string[] }) {
  const { i18n } = useApp()
  const words = talkWordsOf(i18n, told, wishes)
  return (
    <>
      <h3>{i18n.t('talk.names')}</h3>
      <p>{i18n.t('talk.names-hint')}</p>
      {scenes.map((id) => {
        const story = Object.values(told.stories).find(({ scene }) => scene.id === id)
        if (!story) return null
        const { name } = words.scene({ story })
        const names = otherCast(story.scene, wishes.names[id] ?? {})
        return (
          <div key={id} class="row">
            <p>{i18n.list(Object.keys(story.scene.people).map(name))}</p>
            <Button
              aria-label={i18n.t('talk.names-other', { scene: i18n.text('cards', `${id}.title`) })}
              onClick={() => onChange({ names: { ...wishes.names, [id]: names } })}
            >
              {i18n.t('talk.names-other', { scene: i18n.text('cards', `${id}.title`) })}
            </Button>
          </div>
        )
      })}
    </>
  )
}

import { LENGTHS, orderOf, scenesOf, type Talk } from '../../core/talk/index.ts'
import { type App, useApp } from '../app.ts'
import { numberText } from './number-text.ts'

/** A talk whose words are at hand under `talk:<id>`, and the cards of its scenes under `cards`. */
export interface ToldTalk {
  readonly talk: Talk
}

/** The names of the people in the scenes of a talk, by their keys. */
export function namesIn(
  { library, i18n }: Pick<App, 'library' | 'i18n'>,
  talk: Talk,
): Readonly<Record<string, string>> {
  const played = scenesOf(talk)
  const cards = library.catalogue.filter(({ id }) => played.includes(id))
  return Object.fromEntries(
    cards.flatMap(({ id, people }) =>
      Object.keys(people).map((key) => [key, i18n.text('cards', `${id}.people.${key}`)]),
    ),
  )
}

/** The namespace of a talk's texts. */
export function talkNamespace(id: string): string {
  return `talk:${id}`
}

/** The steps of each talk and when each begins, in every length. */
export function RunningOrder({ talks }: { readonly talks: readonly ToldTalk[] }) {
  return (
    <div class="running-orders">
      {talks.map((told) => (
        <Order key={told.talk.id} {...told} />
      ))}
    </div>
  )
}

function Order({ talk }: ToldTalk) {
  const app = useApp()
  const { i18n } = app
  const names = namesIn(app, talk)
  const say = (id: string) => i18n.text(talkNamespace(talk.id), id, names)
  const lengths = LENGTHS.filter((length) => talk.lengths.includes(length))
  const rows = orderOf(talk, (id) => say(`${id}.name`))
  return (
    <table class="running-order">
      <caption>{say('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('handouts.step')}</th>
          {lengths.map((length) => (
            <th key={length} scope="col">
              {i18n.t('handouts.in-minutes', { minutes: length })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, begins }) => (
          <tr key={id}>
            <th scope="row">{say(`${id}.name`)}</th>
            {lengths.map((length) => (
              <td key={length}>{minuteIn(begins.get(length), i18n)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function minuteIn(minute: number | undefined, { language }: App['i18n']): string {
  return minute === undefined ? '' : numberText(minute, language.value)
}

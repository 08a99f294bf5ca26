import type { MapWords, PageWords } from '../../../core/map/index.ts'
import type { Ending, Scene } from '../../../core/scene/scene.ts'
import type { PersonArt } from '../../assets/person-art.ts'
import type { I18n } from '../../i18n/i18n.ts'
import type { ChatWords } from './chat-words.ts'

/** Small pictures within a text, which most printers' fonts lack. */
const EMOJI = /\s*(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d})+/gu

/** A sign by the name on its card. */
export function signName(i18n: I18n, sign: string): string {
  return i18n.has('signs', `${sign}.name`) ? i18n.text('signs', `${sign}.name`) : sign
}

/** Who knows at an ending, and whether something was paid. */
export function whoKnows({ told, paid }: Ending, chat: ChatWords, i18n: I18n): string {
  const people = i18n.list(told.map(chat.name))
  const knows =
    told.length === 0 ? i18n.t('check.knows-nobody') : i18n.t('check.knows', { people, count: told.length })
  return paid ? `${knows} · ${i18n.t('check.paid')}` : knows
}

/** What the map of a checked scene says. */
export function mapWords(scene: Scene, chat: ChatWords, i18n: I18n): MapWords {
  return {
    reader: 'author',
    direction: chat.direction,
    text: (id) => chat.text(id).replace(EMOJI, ''),
    sign: (sign) => signName(i18n, sign),
    stance: (stance) => i18n.t(`check.stance-${stance}`),
    tells: (person) => i18n.t('check.tells', { person: chat.name(person) }),
    told: (ending) => whoKnows(ending, chat, i18n),
    place: (thread) => scene.apps[scene.threads[thread]?.app ?? '']?.name ?? '',
    time: (minutes) => i18n.time(minutes),
    said: (text) => i18n.t('play.quoted', { text }),
  }
}

/** What the printed page says beside it. */
export function pageWords(
  scene: Scene,
  chat: ChatWords,
  { i18n, people }: { readonly i18n: I18n; readonly people: Readonly<Record<string, PersonArt>> },
): PageWords {
  const words = mapWords(scene, chat, i18n)
  const exits = Object.values(scene.beats).map(({ exit }) => exit)
  const adult = Object.keys(scene.people).find((key) => scene.people[key]?.role === 'adult')
  const [from, to] = scene.ages
  return {
    ...words,
    title: words.text('title'),
    summary: words.text('summary'),
    facts: i18n.t('check.facts', {
      from,
      to,
      minutes: scene.minutes,
      beats: exits.length,
      replies: exits.reduce((sum, exit) => sum + (exit.type === 'choice' ? exit.replies.length : 0), 0),
      endings: exits.filter(({ type }) => type === 'ending').length,
    }),
    cast: Object.entries(scene.people).map(([key, { role }]) => ({
      name: chat.name(key),
      role: i18n.t(`check.role-${role}`),
      ...(people[key] ? { portrait: people[key].portrait } : {}),
    })),
    legend: {
      opens: i18n.t('check.legend-opens'),
      protects: i18n.t('check.legend-protects'),
      tells: i18n.t('check.legend-tells'),
      tellsTag: adult ? chat.name(adult) : '…',
      sign: i18n.t('check.legend-sign'),
      pressure: i18n.t('check.legend-pressure'),
      ending: i18n.t('check.legend-ending'),
    },
  }
}

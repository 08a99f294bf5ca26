import type { PageWords } from '../../src/core/map/index.ts'
import type { Scene, Texts } from '../../src/core/scene/scene.ts'
import { clockTime } from './clock-time.ts'
import { type MapFacts, mapLabels } from './map-labels.ts'
import type { SceneWords } from './words-in.ts'

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/
/** Small pictures within a text that most printers' fonts lack. */
const EMOJI = /\s*(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d})+/gu

/** What a printed map says in one language, from the scene's words and those of its signs. */
export function pageWords(
  scene: Scene,
  words: SceneWords,
  { signs, portraits }: { readonly signs: Texts; readonly portraits: Readonly<Record<string, string>> },
): PageWords {
  const labels = mapLabels(words.language)
  const text = (id: string) => words.text(id).replace(EMOJI, '')
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' })
  const adult = Object.keys(scene.people).find((key) => scene.people[key]?.role === 'adult')
  return {
    reader: 'author',
    direction: RIGHT_TO_LEFT.test(words.language) ? 'rtl' : 'ltr',
    text,
    sign: (id) => signs[`${id}.name`] ?? id,
    stance: (stance) => labels.stances[stance],
    tells: (person) => labels.tells(words.name(person)),
    told: ({ told, paid }) => {
      const knows = labels.knows(list.format(told.map(words.name)), told.length)
      return paid ? `${knows} · ${labels.paid}` : knows
    },
    place: (thread) => scene.apps[scene.threads[thread]?.app ?? '']?.name ?? '',
    time: clockTime,
    said: labels.said,
    title: text('title'),
    summary: text('summary'),
    facts: labels.facts(factsOf(scene)),
    cast: Object.entries(scene.people).map(([key, { role }]) => ({
      name: words.name(key),
      role: labels.roles[role],
      ...(portraits[key] ? { portrait: portraits[key] } : {}),
    })),
    legend: { ...labels.legend, tellsTag: adult ? words.name(adult) : '…' },
  }
}

function factsOf({ ages, minutes, beats }: Scene): MapFacts {
  const exits = Object.values(beats).map(({ exit }) => exit)
  const replies = exits.reduce((sum, exit) => sum + (exit.type === 'choice' ? exit.replies.length : 0), 0)
  const endings = exits.filter(({ type }) => type === 'ending').length
  return { ages, minutes, beats: exits.length, replies, endings }
}

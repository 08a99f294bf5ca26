import type { MapWords } from '../../../../core/map/index.ts'
import type { Beat, Ending, Line, Scene } from '../../../../core/scene/scene.ts'
import type { App } from '../../../app.ts'
import { withEmoji } from '../../../assets/emoji.ts'
import { directionOf } from '../../../i18n/languages.ts'
import type { SceneWords } from '../../../scene-words.ts'

/** The words of a moment, for the picture and for the list that says the same. */
export interface PictureWords {
  readonly map: MapWords
  /** Its hour, and in which app or with whom. */
  where(beat: Beat): string
  /** The same of a moment with an end, which tells endings of one hour apart. */
  end(beat: Beat, ending: Ending): string
  /** The name of a moment, with words that tell it from others of the same hour. */
  withWords(where: string, words: string): string
  /** The first words of a line. */
  beginning(line: Line): string
  /** A message with the name of whoever wrote it. */
  saidBy(person: string, text: string): string
  /** Who knows at an ending. */
  knows(ending: Ending): string
}

/** Opens the words of a scene's picture in the language of now. */
export function pictureWords({ i18n }: Pick<App, 'i18n'>, scene: Scene, words: SceneWords): PictureWords {
  const time = (minutes: number) => i18n.time(minutes)
  const knows = ({ told }: Ending) => {
    const people = i18n.list(told.map(words.name))
    return told.length === 0
      ? i18n.t('debrief.moment-none-knows')
      : i18n.t('debrief.moment-knows', { people, count: told.length })
  }
  const place = (thread: string) => words.app(thread) || words.name(scene.threads[thread]?.with ?? '')
  const timeOf = (beat: Beat) => time(beat.lines[0]?.time ?? beat.time)
  const quoted = (text: string) => i18n.t('play.quoted', { text })
  return {
    knows,
    saidBy: (person, text) =>
      i18n.t('debrief.moment-said', { person: words.name(person), said: quoted(text) }),
    withWords: (where, words) => i18n.t('debrief.moment-words', { where, words }),
    beginning: ({ id, kind }) => {
      const text = firstWords(words.text(id))
      return kind === 'message' ? quoted(text) : text
    },
    where: (beat) => i18n.t('debrief.moment', { time: timeOf(beat), place: place(beat.thread) }),
    end: (beat, { id }) =>
      i18n.t('debrief.moment-end', { time: timeOf(beat), title: words.text(`${id}.title`) }),
    map: {
      reader: 'player',
      direction: directionOf(i18n.language.value),
      text: (id) => withoutEmoji(words.text(id)),
      sign: (id) => i18n.text('signs', `${id}.name`),
      stance: (stance) => stance,
      tells: (person) => i18n.t('debrief.moment-tells', { person: words.name(person) }),
      told: knows,
      place,
      time,
      said: quoted,
    },
  }
}

/** So many words tell one message from another, and can be heard to the end. */
const FIRST_WORDS = 6

function firstWords(text: string): string {
  const words = text.split(' ')
  if (words.length <= FIRST_WORDS) return text
  return `${words
    .slice(0, FIRST_WORDS)
    .join(' ')
    .replace(/[.,;:…]+$/, '')}…`
}

/** A canvas has only the glyphs of the machine, and schools' machines lack these. */
function withoutEmoji(text: string): string {
  return withEmoji(text)
    .map((piece) => ('words' in piece ? piece.words : ''))
    .join('')
    .trim()
}

import type { PaperReading } from '../../src/core/paper/read-paper.ts'
import type { Texts } from '../../src/core/scene/scene.ts'
import type { TalkReading } from '../../src/core/talk/read-talk.ts'
import { scenesOf, type Talk } from '../../src/core/talk/talk.ts'
import { braces, exported, importing, table } from './module-code.ts'

/** What a folder holds to be said in a hall and to be printed. */
export interface Scripts {
  readonly talks: readonly TalkReading[]
  readonly papers: readonly PaperReading[]
}

/**
 * The code of `virtual:scenes/talks`, which is fetched only by pages for whoever gives a talk, or of one of its
 * parts; nothing for a name that is none.
 */
export function talkModuleCode({ talks, papers }: Scripts, name: string): string | undefined {
  const [kind, id, language = ''] = name.split('/')
  const talk = talks.find((reading) => reading.id === id)
  const paper = papers.find((reading) => reading.id === id)
  switch (kind) {
    case 'talks':
      return indexCode({ talks, papers })
    case 'talk':
      return talk?.talk && exported('talk', talk.talk)
    case 'talk-texts':
      return talk?.texts[language] && exported('texts', talk.texts[language])
    case 'paper':
      return paper?.paper && exported('paper', paper.paper)
    case 'paper-texts':
      return paper?.texts[language] && exported('texts', paper.texts[language])
    default:
      return undefined
  }
}

function indexCode({ talks, papers }: Scripts): string {
  const cards = talks.flatMap(({ talk, texts }) => (talk ? [cardOf(talk, Object.keys(texts))] : []))
  return [
    exported('talks', cards),
    loaders('Talk', 'talk', talks),
    exported(
      'papers',
      papers.map(({ id }) => id),
    ),
    loaders('Paper', 'paper', papers),
  ].join('')
}

function cardOf(talk: Talk, languages: readonly string[]) {
  const { id, audience, lengths, language } = talk
  return { id, audience, lengths, language, languages, scenes: scenesOf(talk) }
}

type Reading = { readonly id: string; readonly texts: Readonly<Record<string, Texts>> }

/** `loadTalk` and `loadTalkTexts`: a function for each, so that each becomes a small file of its own. */
function loaders(name: string, kind: string, readings: readonly Reading[]): string {
  const texts = ({ id, texts: all }: Reading) =>
    braces(
      Object.keys(all).map((language) => [language, importing(`${kind}-texts/${id}/${language}`, 'texts')]),
    )
  return [
    table(
      `load${name}`,
      readings.map(({ id }) => [id, importing(`${kind}/${id}`, kind)]),
    ),
    table(
      `load${name}Texts`,
      readings.map((reading) => [reading.id, texts(reading)]),
    ),
  ].join('')
}

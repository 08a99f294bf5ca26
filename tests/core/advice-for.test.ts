import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { LISTS_WITH_A_YOUNG_PART } from '../../src/core/debrief/advice-for.ts'
import { type AdviceStructure, adviceFor, isForChildren } from '../../src/core/debrief/index.ts'
import { adviceFile, textsOfAdvice } from '../../src/core/debrief/signs.ts'
import { readingOf } from '../../src/core/proof/index.ts'
import { WordLists } from '../../src/core/proof/word-list.ts'
import type { Texts } from '../../src/core/scene/scene.ts'

const file = adviceFile.parse(parse(read('advice.yaml')))
const advice: AdviceStructure = file
const languages: readonly (readonly [string, Texts])[] = [
  ['en', textsOfAdvice(file)],
  ['fr', JSON.parse(read('locales/advice.fr.json')) as Texts],
]
/** What every debrief says, whoever reads it. */
const TO_ALL = [
  ...['stepsYoung', 'genuine', 'toOneToWhomItHappened', 'notMarking', 'harmlessMark'],
  ...['tryOutYoung', 'planWhom', 'planMoments'],
]

function read(path: string): string {
  return readFileSync(new URL(`../../scenes/${path}`, import.meta.url), 'utf8')
}

function shownToChildren(texts: Texts): readonly string[] {
  const starts = [...file.young.map(({ id }) => id), ...TO_ALL]
  return Object.entries(texts)
    .filter(([id]) => starts.some((start) => id === start || id.startsWith(`${start}.`)))
    .filter(([id]) => !id.endsWith('.alberta'))
    .map(([, text]) => text)
}

describe('the advice for the readers of a scene', () => {
  it('is all of it where teens read', () => {
    expect(adviceFor(advice, [13, 17])).toEqual(advice)
    expect(adviceFor(advice, [11, 17])).toEqual(advice)
    expect(isForChildren([11, 17])).toBe(false)
  })

  it('is the marked part, in the same order, where all readers are under 13', () => {
    const young = adviceFor(advice, [9, 12])
    const shown = LISTS_WITH_A_YOUNG_PART.flatMap((list) => young[list].map(({ id }) => `${list}.${id}`))
    expect([...shown].sort()).toEqual(file.young.map(({ id }) => id).sort())
    for (const list of LISTS_WITH_A_YOUNG_PART) {
      expect(young[list].length, list).toBeGreaterThan(0)
      expect(advice[list].filter((item) => young[list].includes(item))).toEqual(young[list])
    }
  })

  it('marks only what there is', () => {
    const known = LISTS_WITH_A_YOUNG_PART.flatMap((list) => file[list].map(({ id }) => `${list}.${id}`))
    expect(file.young.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([])
  })

  it.each(languages)('never tells children of more than a picture and a secret, in %s', (language, texts) => {
    const lists = new WordLists(language)
    const found = shownToChildren(texts).filter((text) =>
      lists.find('sexual', { text, kind: 'ending', byTeen: false, youngest: true }),
    )
    expect(found).toEqual([])
  })

  it.each(languages)('can be read by children, in %s', (language, texts) => {
    expect(readingOf(shownToChildren(texts), language, 'children')).toMatchObject({ isTooHard: false })
  })
})

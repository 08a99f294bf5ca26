import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AREAS } from '../../src/client/i18n/areas.ts'
import { WordLists } from '../../src/core/proof/word-list.ts'

const FOLDER = 'src/client/i18n'
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
const read = (file: string): Record<string, string> => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))

describe.each(Object.entries(AREAS))('the words of the area "%s"', (area, loaders) => {
  it('are there in every language, with the same placeholders', async () => {
    const english = await loaders.en()
    const french = await loaders.fr()
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort())
    for (const [key, text] of Object.entries(english)) {
      expect([key, placeholders(french[key as keyof typeof french] ?? '')]).toEqual([key, placeholders(text)])
    }
  })

  it('are named after their area', async () => {
    const keys = Object.keys(await loaders.en())
    const wrong = keys.filter((key) => {
      const first = key.split('.')[0] ?? ''
      return area === 'first' ? first in AREAS : first !== area
    })
    expect(wrong).toEqual([])
  })
})

describe('the words of the user interface', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'))

  it.each(files)('blame nobody and name no real app in %s', (file) => {
    const lists = new WordLists(file.split('.').at(-2) ?? 'en')
    const found = Object.entries(read(file)).flatMap(([key, text]) =>
      (['blame', 'platforms'] as const).flatMap((category) => {
        const word = lists.find(category, { text, kind: 'note', byTeen: false, youngest: false })
        return word ? [`${key}: ${word.word} (${word.reason})`] : []
      }),
    )
    expect(found).toEqual([])
  })

  it.each(files)('are written with the signs of print in %s', (file) => {
    const straight = Object.entries(read(file)).filter(([, text]) => /['"]/.test(text))
    expect(straight).toEqual([])
  })
})

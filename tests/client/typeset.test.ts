import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { createI18n } from '../../src/client/i18n/i18n.ts'
import { typesetEnglish, typesetFrench } from '../../src/client/i18n/typeset.ts'

/** Every text of a file: scripts hold them at any depth, and some in lines. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return [value.join(' ')]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const files = readdirSync('scenes', { recursive: true, encoding: 'utf8' }).map((name) => `scenes/${name}`)
const scripts = files.filter((name) => name.endsWith('.yaml') && !name.includes('/routes/'))
const french = files.filter((name) => name.endsWith('fr.json'))

it('lets no French line end inside a quote or before a colon', () => {
  expect(typesetFrench('Suite : « Allô », dit-elle.')).toBe('Suite\u00a0: «\u00a0Allô\u00a0», dit-elle.')
  expect(typesetFrench('Ça va? Oui. {{a}} et {{b}}')).toBe('Ça va? Oui. {{a}} et {{b}}')
})

it('opens and closes English quotes, and bends an apostrophe', () => {
  expect(typesetEnglish('By text first: "Can we talk?"')).toBe('By text first: “Can we talk?”')
  expect(typesetEnglish('"{{jordan}}" isn\'t ("never") it')).toBe('“{{jordan}}” isn’t (“never”) it')
})

it('sets whatever is shown in either language, as it is fetched', async () => {
  const texts = { line: 'It\'s "fine"' }
  for (const [language, shown] of [['en', 'It’s “fine”'] as const, ['fr', 'It’s "fine"'] as const]) {
    const i18n = await createI18n(language)
    i18n.replace('a-scene', language, texts)
    expect(i18n.text('a-scene', 'line')).toBe(shown)
  }
})

it('closes in every script each quote that it opens', () => {
  const odd = scripts.flatMap((file) =>
    textsOf(parse(readFileSync(file, 'utf8')))
      .map(typesetEnglish)
      .filter((text) => /[“”]/.test(text.replaceAll(/“[^“”]*”/g, ''))),
  )
  expect(odd).toEqual([])
  expect(scripts.length).toBeGreaterThan(50)
})

it('finds no straight quote in what is written in French', () => {
  const straight = french.flatMap((file) =>
    textsOf(JSON.parse(readFileSync(file, 'utf8'))).filter((text) => /["']/.test(text)),
  )
  expect(straight).toEqual([])
  expect(french.length).toBeGreaterThan(10)
})

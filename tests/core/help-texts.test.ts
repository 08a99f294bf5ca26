import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { helpFile } from '../../src/core/help/help-file.ts'
import { isOptionalHelpText, placeList, textsOfHelp } from '../../src/core/help/index.ts'

const read = (path: string) => readFileSync(new URL(`../../scenes/${path}`, import.meta.url), 'utf8')
const texts = textsOfHelp(helpFile.parse(parse(read('help.yaml'))))
const { '@source': _hashes, ...entries } = JSON.parse(read('locales/help.fr.json'))
const french = z.record(z.string(), z.string().min(1)).parse(entries)

describe('the texts of the help lines', () => {
  it('are found by id', () => {
    expect(texts.first).toBe('In danger, or thinking of hurting yourself?')
    expect(texts['places.CA-AB']).toBe('Alberta')
    expect(texts['kids-help-phone.name']).toBe('Kids Help Phone')
    expect(texts['one-line.hours']).toContain('2019')
    expect(texts).not.toHaveProperty('kids-help-phone.hours')
  })

  it('name every place that can be chosen', () => {
    const file = helpFile.parse(parse(read('help.yaml')))
    for (const { textId, regions } of placeList(file)) {
      expect(texts[textId]).toBeDefined()
      for (const region of regions) expect(texts[region.textId]).toBeDefined()
    }
  })

  it('are complete in French, with none too many', () => {
    const wanted = Object.keys(texts)
    expect(wanted.filter((id) => !isOptionalHelpText(id) && !(id in french))).toEqual([])
    expect(Object.keys(french).filter((id) => !wanted.includes(id))).toEqual([])
  })

  it('have a French name only where it differs', () => {
    for (const id of Object.keys(french).filter(isOptionalHelpText)) expect(french[id]).not.toBe(texts[id])
    expect(french['kids-help-phone.name']).toBe('Jeunesse, J’écoute')
    expect(french['cybertip.name']).toBe('Cyberaide.ca')
  })

  it('say the same figures in both languages', () => {
    const figures = (text: string | undefined) => text?.match(/\d{4}/g) ?? []
    for (const id of Object.keys(french)) expect(figures(french[id]), id).toEqual(figures(texts[id]))
  })

  it('never blame, whichever language', () => {
    for (const text of [...Object.values(texts), ...Object.values(french)]) {
      expect(text).not.toMatch(/should have|your mistake|careless|fell for|aurais dû|ta faute|imprudent/i)
    }
  })

  it('are short enough to be read in a bad moment', () => {
    for (const text of [...Object.values(texts), ...Object.values(french)]) {
      expect(text.length, text).toBeLessThanOrEqual(120)
    }
  })
})

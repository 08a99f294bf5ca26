import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { helpFile } from '../../src/core/help/help-file.ts'
import { keypadDigits } from '../../src/core/help/keypad.ts'

const source = readFileSync(new URL('../../scenes/help.yaml', import.meta.url), 'utf8')
const file = helpFile.parse(parse(source))
const contacts = [
  ...Object.values(file.places).flatMap(({ emergency }) => emergency.contacts),
  ...file.services.flatMap((service) => service.contacts),
]
const numbers = contacts.filter((contact) => contact.type === 'call' || contact.type === 'text')
const dialled = (id: string) =>
  file.services
    .find((service) => service.id === id)
    ?.contacts.flatMap((contact) => ('digits' in contact ? [contact.digits] : []))

/** The problems of the real file after one of its words was replaced. */
function problemsAfter(word: string, replacement: string): string[] {
  expect(source).toContain(word)
  const result = helpFile.safeParse(parse(source.replace(word, replacement)))
  return result.success ? [] : result.error.issues.map(({ message }) => message)
}

describe('a keypad', () => {
  it.each([
    ['KIDS', '5437'],
    ['CONNECT', '2666328'],
    ['TEXTO', '83986'],
    ['1-800-CALL-FBI', '18002255324'],
    ['0800 1111', '08001111'],
    ['9-8-8', '988'],
    ['abcdefghijklmnopqrstuvwxyz', '22233344455566677778889999'],
  ])('turns %s into %s', (printed, digits) => {
    expect(keypadDigits(printed)).toBe(digits)
  })
})

describe('the help lines', () => {
  it.each(numbers)('dial what is printed: $value', ({ value, digits }) => {
    expect(keypadDigits(value)).toBe(digits)
  })

  it('have keypad words that stand for the digits beside them', () => {
    const words = numbers.flatMap(({ letters, digits }) => (letters ? [{ letters, digits }] : []))
    expect(words.map(({ letters }) => letters)).toEqual(['KIDS', 'CALL-FBI'])
    for (const { letters, digits } of words) expect(digits.endsWith(keypadDigits(letters))).toBe(true)
  })

  it('are exactly those that were vetted: none changed, none added', () => {
    const shown = file.services.flatMap(({ id }) => dialled(id)?.map((digits) => `${id} ${digits}`) ?? [])
    expect(shown.sort()).toEqual([
      'child-abuse-hotline 18003875437',
      'child-intervention 18006380715',
      'childline-ie 1800666666',
      'childline-uk 08001111',
      'connecteen 5873332724',
      'crime-stoppers 18002228477',
      'crisis-text-line 741741',
      'cybertip 18666589022',
      'cybertipline 18008435678',
      'distress-centre-calgary 4032664357',
      'fbi 18002255324',
      'fr-3018 3018',
      'kids-help-phone 18006686868',
      'kids-help-phone 686868',
      'kids-helpline-au 1800551800',
      'lifeline-988 988',
      'lifeline-988 988',
      'netsafe 0508638723',
      'one-line 18664038000',
      'police-uk 101',
      'suicide-crisis-helpline 988',
      'suicide-crisis-helpline 988',
    ])
    const addresses = contacts.flatMap((contact) =>
      'digits' in contact ? [] : [contact.value, ...Object.values(contact.valueIn ?? {})],
    )
    expect(addresses.sort()).toEqual([
      '3018.fr',
      'accce.gov.au/report',
      'aidezmoisvp.ca',
      'ceop.police.uk',
      'childline.org.uk',
      'childline.org.uk',
      'cyberaide.ca',
      'cybertip.ca',
      'esafety.gov.au/report',
      'needhelpnow.ca',
      'report.cybertip.org',
      'takeitdown.ncmec.org',
      'tips.fbi.gov',
    ])
  })

  it('have the right Alberta numbers, not the misprints', () => {
    expect(dialled('child-abuse-hotline')).toEqual(['18003875437'])
    expect(dialled('child-intervention')).toEqual(['18006380715'])
    expect(dialled('one-line')).toEqual(['18664038000'])
    expect(dialled('connecteen')).toEqual(['5873332724'])
    expect(dialled('distress-centre-calgary')).toEqual(['4032664357'])
    expect(numbers.map(({ digits }) => digits)).not.toContain('18003875447')
    expect(numbers.map(({ digits }) => digits)).not.toContain('18664028000')
  })

  it.each([
    ['CA', ['911']],
    ['US', ['911']],
    ['GB', ['999']],
    ['AU', ['000']],
    ['NZ', ['111']],
    ['IE', ['112', '999']],
    ['FR', ['112']],
  ])('have the emergency number of %s', (country, digits) => {
    const { emergency } = file.places[country] ?? { emergency: { contacts: [] } }
    expect(emergency.contacts.map(({ value }) => value)).toEqual(digits)
  })

  it('have a country entry for every place, with no country left out above', () => {
    expect(Object.keys(file.places)).toEqual(['CA', 'US', 'GB', 'AU', 'NZ', 'IE', 'FR'])
    expect(Object.keys(file.places.CA?.regions ?? {})).toHaveLength(13)
  })

  it('are all sourced and dated', () => {
    const entries = [...file.services, ...Object.values(file.places).map(({ emergency }) => emergency)]
    for (const { sources, checked } of entries) {
      expect(sources.some(({ of }) => of === undefined)).toBe(true)
      for (const { confidence } of sources) expect(['A', 'B']).toContain(confidence)
      expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/)
    }
  })

  it('name only languages that exist', () => {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    const written = contacts.flatMap((contact) => [
      ...Object.keys('keyword' in contact ? (contact.keyword ?? {}) : {}),
      ...Object.keys('valueIn' in contact ? (contact.valueIn ?? {}) : {}),
    ])
    for (const code of [...written, ...file.services.flatMap(({ languages }) => languages), file.language]) {
      expect(names.of(code), code).toBeDefined()
    }
  })

  it('name only regions that exist', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    for (const code of Object.keys(file.places)) expect(names.of(code), code).toBeDefined()
  })
})

describe('a broken help file', () => {
  it.each([
    ['a misprinted number', '1-800-387-5437', '1-800-387-5447', '"1-800-387-5447" is dialled 18003875447'],
    ['digits that do not fit', '"18664038000"', '"18664028000"', '"1-866-403-8000" is dialled 18664038000'],
    ['letters that do not fit', 'letters: KIDS', 'letters: TIPS', '"TIPS" is 8477 on a keypad'],
    ['an unchecked source', 'confidence: B', 'confidence: C', 'confidence is A or B'],
    ['an unknown place', 'places: [CA-AB]', 'places: [CA-XX]', '"CA-XX" is not listed under places'],
    ['a foreign region', 'CA-YT: Yukon', 'US-YT: Yukon', '"US-YT" is not a region of CA'],
    ['an id used twice', 'id: cybertip\n', 'id: kids-help-phone\n', '"kids-help-phone" is used twice'],
    ['an impossible date', 'checked: "2026-11-24"', 'checked: "2026-13-24"', 'Invalid ISO date'],
    [
      'a word that is no language',
      'languages: [en, fr]',
      'languages: [English]',
      'a language is two or three',
    ],
    ['a link for an address', 'value: takeitdown', 'value: https://takeitdown', 'an address such as'],
  ])('is told about %s', (_, word, replacement, told) => {
    expect(problemsAfter(word, replacement)).toEqual(expect.arrayContaining([expect.stringContaining(told)]))
  })

  it('is told about a country without an emergency number', () => {
    const { places, ...rest } = parse(source)
    const withoutNumber = { ...places, NZ: { name: 'New Zealand' } }
    expect(helpFile.safeParse({ ...rest, places: withoutNumber }).error?.issues[0]?.path).toEqual([
      'places',
      'NZ',
      'emergency',
    ])
  })

  it('is told every problem at once', () => {
    const broken = source.replace('confidence: B', 'confidence: C').replace('letters: KIDS', 'letters: TIPS')
    expect(helpFile.safeParse(parse(broken)).error?.issues).toHaveLength(2)
  })
})

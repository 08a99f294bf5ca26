import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { helpFile } from '../../src/core/help/help-file.ts'
import {
  contactIn,
  type HelpContact,
  type HelpPlace,
  helpFor,
  phoneHref,
  placeList,
} from '../../src/core/help/index.ts'

const file = helpFile.parse(parse(readFileSync(new URL('../../scenes/help.yaml', import.meta.url), 'utf8')))
const ids = (place: HelpPlace | undefined, audience: 'student' | 'adult' = 'student') =>
  helpFor(file, place, audience).map(({ kind, services }) => [kind, services.map(({ id }) => id)])
const emergencies = (place: HelpPlace | undefined) => {
  const [first] = helpFor(file, place, 'student')
  if (first?.kind !== 'crisis') throw new Error('the first group is not the crisis group')
  return first.emergency.map(({ country, contacts }) => [country, contacts.map(({ value }) => value)])
}
const everyPlace: (HelpPlace | undefined)[] = [
  undefined,
  { country: 'XX' },
  ...placeList(file).flatMap(({ code, regions }) => [
    { country: code },
    ...regions.map((region) => ({ country: code, region: region.code })),
  ]),
]
const contactOf = (id: string, type: HelpContact['type']) => {
  const contact = file.services.find((service) => service.id === id)?.contacts.find((c) => c.type === type)
  if (contact === undefined) throw new Error(`no ${type} contact of ${id}`)
  return contact
}

describe('help for a place', () => {
  it('begins with the emergency everywhere, for everybody', () => {
    expect(everyPlace).toHaveLength(22)
    for (const place of everyPlace) {
      expect(emergencies(place).length).toBeGreaterThan(0)
      expect(helpFor(file, place, 'adult')[0]?.kind).toBe('crisis')
    }
  })

  it('keeps the order crisis, talk, report, remove, adults and shows no empty step', () => {
    const order = ['crisis', 'talk', 'report', 'remove', 'adults']
    for (const place of everyPlace) {
      const groups = helpFor(file, place, 'adult')
      const kinds = groups.map(({ kind }) => kind)
      expect(kinds).toEqual(order.filter((kind) => kinds.some((shown) => shown === kind)))
      for (const { services } of groups.slice(1)) expect(services.length).toBeGreaterThan(0)
    }
  })

  it('gives Alberta its own lines after the national ones, whoever can be texted first', () => {
    expect(emergencies({ country: 'CA', region: 'CA-AB' })).toEqual([['CA', ['911']]])
    expect(ids({ country: 'CA', region: 'CA-AB' })).toEqual([
      ['crisis', ['suicide-crisis-helpline']],
      ['talk', ['kids-help-phone', 'connecteen', 'distress-centre-calgary', 'one-line']],
      ['report', ['cybertip', 'child-abuse-hotline']],
      ['remove', ['need-help-now', 'take-it-down']],
    ])
  })

  it('gives the other provinces and territories the national lines', () => {
    const national = ids({ country: 'CA' })
    expect(national[1]).toEqual(['talk', ['kids-help-phone']])
    const others = placeList(file)[0]?.regions.filter(({ code }) => code !== 'CA-AB') ?? []
    expect(others).toHaveLength(12)
    for (const { code } of others) expect(ids({ country: 'CA', region: code })).toEqual(national)
  })

  it('puts whoever can be texted first even where the file does not', () => {
    const backwards = { ...file, services: [...file.services].reverse() }
    const talk = helpFor(backwards, { country: 'CA', region: 'CA-AB' }, 'student')[1]
    expect(talk?.services.map(({ id }) => id)).toEqual([
      'connecteen',
      'kids-help-phone',
      'one-line',
      'distress-centre-calgary',
    ])
  })

  it.each([
    ['US', ['lifeline-988'], ['crisis-text-line', 'cybertipline', 'fbi', 'take-it-down']],
    ['GB', [], ['childline-uk', 'ceop', 'police-uk', 'report-remove', 'take-it-down']],
    ['AU', [], ['kids-helpline-au', 'accce', 'esafety', 'take-it-down']],
    ['NZ', [], ['netsafe', 'take-it-down']],
    ['IE', [], ['childline-ie', 'take-it-down']],
    ['FR', [], ['fr-3018', 'take-it-down']],
  ])('gives %s its own lines', (country, crisis, rest) => {
    const [first, ...later] = helpFor(file, { country }, 'student')
    expect(first?.services.map(({ id }) => id)).toEqual(crisis)
    expect(later.flatMap(({ services }) => services.map(({ id }) => id))).toEqual(rest)
  })

  it('gives an unknown place what is worldwide and every emergency number', () => {
    for (const place of [undefined, { country: 'XX' }, { country: 'constructor' }]) {
      expect(ids(place)).toEqual([
        ['crisis', []],
        ['remove', ['take-it-down']],
      ])
      expect(emergencies(place)).toEqual([
        ['CA', ['911']],
        ['US', ['911']],
        ['GB', ['999']],
        ['AU', ['000']],
        ['NZ', ['111']],
        ['IE', ['112', '999']],
        ['FR', ['112']],
      ])
    }
  })

  it('takes no region of another country', () => {
    expect(ids({ country: 'US', region: 'CA-AB' })).toEqual(ids({ country: 'US' }))
  })

  it('keeps the adults’ entries from students', () => {
    for (const place of everyPlace) {
      expect(helpFor(file, place, 'student').map(({ kind }) => kind)).not.toContain('adults')
    }
    expect(ids({ country: 'CA', region: 'CA-AB' }, 'adult').at(-1)).toEqual([
      'adults',
      ['crime-stoppers', 'child-intervention'],
    ])
  })
})

describe('a contact', () => {
  it('leads to a call, a text or a page and nothing else', () => {
    for (const { contacts } of file.services) {
      for (const contact of contacts) expect(phoneHref(contact, 'en')).toMatch(/^(tel:\d|sms:\d|https:\/\/)/)
    }
  })

  it('carries the word to text in the reader’s language', () => {
    const text = contactOf('kids-help-phone', 'text')
    expect(contactIn(text, 'en')).toEqual({
      type: 'text',
      value: '686868',
      keyword: 'CONNECT',
      href: 'sms:686868?&body=CONNECT',
    })
    expect(phoneHref(text, 'fr')).toBe('sms:686868?&body=TEXTO')
    expect(phoneHref(text, 'pa')).toBe('sms:686868?&body=CONNECT')
    expect(phoneHref(contactOf('crisis-text-line', 'text'), 'fr')).toBe('sms:741741?&body=THORN')
  })

  it('can be called or texted without a word', () => {
    expect(phoneHref(contactOf('suicide-crisis-helpline', 'call'), 'en')).toBe('tel:988')
    expect(phoneHref(contactOf('suicide-crisis-helpline', 'text'), 'en')).toBe('sms:988')
    expect(contactIn(contactOf('fbi', 'call'), 'en')).toEqual({
      type: 'call',
      value: '1-800-CALL-FBI',
      href: 'tel:18002255324',
    })
  })

  it('has the address of the reader’s language', () => {
    const web = contactOf('need-help-now', 'web')
    expect(contactIn(web, 'en').href).toBe('https://needhelpnow.ca')
    expect(contactIn(web, 'fr')).toEqual({
      type: 'web',
      value: 'aidezmoisvp.ca',
      href: 'https://aidezmoisvp.ca',
    })
  })
})

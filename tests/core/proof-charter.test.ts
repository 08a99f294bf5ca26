import { describe, expect, it } from 'vitest'
import { checkCards } from '../../src/core/proof/index.ts'
import { PATTERNS } from '../../src/core/proof/patterns.ts'
import { WordLists } from '../../src/core/proof/word-list.ts'
import anywhere from '../../src/core/proof/words/any.json'
import en from '../../src/core/proof/words/en.json'
import fr from '../../src/core/proof/words/fr.json'

const english = new WordLists('en')
const french = new WordLists('fr-CA')

function checked(
  text: string,
  extra: { byTeen?: boolean; youngest?: boolean; kind?: 'message' | 'note' } = {},
) {
  return { text, kind: 'message' as const, byTeen: false, youngest: false, ...extra }
}

describe('the word lists', () => {
  it('give a reason for every entry', () => {
    const { negations: _en, ...ofEnglish } = en
    const { negations: _fr, ...ofFrench } = fr
    const entries = [ofEnglish, ofFrench, anywhere].flatMap((file) => Object.values(file).flat())
    expect(entries.length).toBeGreaterThan(200)
    for (const { term, reason } of entries) expect(reason.length, term).toBeGreaterThan(8)
  })

  it.each([
    'Scunthorpe beat Essex at home',
    'the classic assassin plays bass',
    'a cocktail of analysis and therapists',
    'Dickens wrote of the breaststroke',
    'we saw the sexton',
  ])('match whole words only: %s', (text) => {
    expect(english.find('sexual', checked(text))).toBeUndefined()
  })

  it.each(['SEX', 'sexting', 'so sexy.', '“naked”', 'nudes?'])(
    'see through case, endings and marks: %s',
    (text) => {
      expect(english.find('sexual', checked(text))).toBeDefined()
    },
  )

  it.each([
    'it is not your fault',
    "It isn't your fault.",
    'It’s never your fault',
    'nothing about it was your fault',
    "that doesn't make it your fault",
  ])('know who says that nobody is to blame: %s', (text) => {
    expect(english.find('blame', checked(text))).toBeUndefined()
  })

  it.each(['it is your fault', 'Not again. It is your fault.', 'you should’ve asked', 'he fell for it'])(
    'know blame: %s',
    (text) => {
      expect(english.find('blame', checked(text))).toBeDefined()
    },
  )

  it('know blame in French, and its denial', () => {
    expect(french.find('blame', checked('tu n’aurais pas dû répondre'))).toBeDefined()
    expect(french.find('blame', checked('c’est ta faute'))).toBeDefined()
    expect(french.find('blame', checked('ce n’est pas de ta faute'))).toBeUndefined()
  })

  it('let a teen be hard on themselves, and nobody else', () => {
    const text = 'you are stupid'
    expect(english.find('blame', checked(text))).toBeDefined()
    expect(english.find('blame', checked(text, { byTeen: true }))).toBeUndefined()
  })

  it('allow the two set phrases, but not where readers may be under 13', () => {
    expect(english.find('sexual', checked('asks something sexual'))).toBeUndefined()
    expect(english.find('sexual', checked('asks something sexual', { youngest: true }))).toBeDefined()
    expect(english.find('sexual', checked('a private picture', { youngest: true }))).toBeDefined()
    expect(english.find('sexual', checked('a picture of you', { youngest: true }))).toBeUndefined()
  })

  it('let a leader’s note speak of what students must not read', () => {
    expect(english.find('harm', checked('If suicide comes up, stop.', { kind: 'note' }))).toBeUndefined()
    expect(english.find('harm', checked('If suicide comes up, stop.'))).toBeDefined()
  })

  it('know real apps in every language, and leave common words alone', () => {
    const polish = new WordLists('pl')
    expect(polish.find('platforms', checked('masz Instagram?'))?.word).toBe('Instagram')
    expect(english.find('platforms', checked('add me on snap'))).toBeDefined()
    expect(
      english.find('platforms', checked('a signal, a snap decision, steam and zoom lenses')),
    ).toBeUndefined()
  })

  it('know a verdict on the one who judged a chat, in both languages', () => {
    expect(english.find('verdict', checked('That was wrong.'))).toBeDefined()
    expect(english.find('verdict', checked('A camera that is broken is on the list.'))).toBeUndefined()
    expect(french.find('verdict', checked('Tu t’es trompée.'))).toBeDefined()
    expect(french.find('verdict', checked('Une image inventée.'))).toBeUndefined()
  })

  it('know a reply that would send a picture', () => {
    expect(english.find('sends', checked('ok i send you one last pic'))).toBeDefined()
    expect(english.find('sends', checked('i saw your picture'))).toBeUndefined()
  })
})

describe('the patterns', () => {
  const codeOf = (text: string) => PATTERNS.find(({ pattern }) => pattern.test(text))?.code

  it.each([
    ['look at kit-draws.com', 'link'],
    ['http://x', 'link'],
    ['write to kit@mail.example', 'link'],
    ['403-555-0199', 'digit-run'],
    ['4111 1111 1111 1111', 'digit-run'],
    ['12 Maple Street', 'address'],
    ['24, rue des Lilas', 'address'],
    ['T2P 1J9', 'address'],
    ['see you at 20:47', undefined],
    ['it was 2-1, then 3-1 in 2026', undefined],
    ['no way... me too. ok.so', undefined],
    ['3 photos, all the same day', undefined],
    ['e.g. this one, i.e. that', undefined],
  ])('see in "%s": %s', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })
})

describe('the shared cards', () => {
  it('may name the thing, but blame nobody', () => {
    const placeOf = () => ({ file: 'signs.yaml', line: 3 })
    const texts = [
      { id: 'sexual-turn.did', text: 'They asked for a nude.', placeOf },
      { id: 'move-app.helps', text: 'You should have stayed.', placeOf },
    ]
    expect(
      checkCards(texts, 'en').map(({ code, message }) => [code, message.includes('move-app.helps')]),
    ).toEqual([['blame', true]])
  })
})

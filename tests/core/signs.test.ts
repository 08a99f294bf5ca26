import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  adviceFile,
  type Source,
  signsFile,
  textsOfAdvice,
  textsOfSigns,
} from '../../src/core/debrief/signs.ts'
import { PHASES_WITHOUT_STATUS, type Texts } from '../../src/core/scene/scene.ts'

const SIGNS_OF_THE_WARNINGS = [
  ...['random-add', 'next-town', 'mutuals-as-proof', 'polished-profile', 'story-mismatch', 'profile-mining'],
  ...['free-gift', 'surprise-call', 'many-accounts', 'false-live', 'meet-up', 'love-bombing'],
  ...['same-everything', 'keep-secret', 'divide-from-parents', 'script-like', 'move-app', 'broken-camera'],
  ...['sexual-turn', 'picture-first', 'will-delete', 'guilt-push', 'live-video-push', 'sudden-flip'],
  ...['contacts-shown', 'share-threat', 'ruin-threat', 'false-accusation', 'account-in-your-name'],
  ...['countdown', 'fake-image', 'pay-demand', 'bargaining', 'pay-again', 'move-money', 'recovery-fee'],
  ...['wants-more-images', 'known-person', 'friend-changed'],
]
const OLDER_ONLY = ['sexual-turn', 'picture-first', 'will-delete', 'live-video-push', 'wants-more-images']
const BLAME =
  /you should(n['’]t)? have|your mistake|careless|fell for|naive|stupid|tu (n['’])?aurais (pas )?dû|ton erreur|imprudent|naï(f|ve)|tomb(é|er) dans le piège/i
const FAULT = /your fault|(ta|de ta|votre) faute/gi
const NEGATED_FAULT = /(not|n['’]t)[^.?!]{0,20}your fault|(n['’]est|ne veut)[^.?!]{0,40}ta faute/gi
const SEXUAL = /\b(sex\w*|nudes?|naked|porn\w*|nue?s?|sexe|sexuel\w*)\b/gi

const signs = signsFile.parse(parse(read('signs.yaml')))
const advice = adviceFile.parse(parse(read('advice.yaml')))
const english = { signs: textsOfSigns(signs), advice: textsOfAdvice(advice) }
const french = { signs: translation('signs.fr.json'), advice: translation('advice.fr.json') }
const files = ['signs', 'advice'] as const
const all = [...files.map((file) => english[file]), ...files.map((file) => french[file])]

function read(path: string): string {
  return readFileSync(new URL(`../../scenes/${path}`, import.meta.url), 'utf8')
}

function translation(name: string): Texts {
  const { '@source': _hashes, ...texts } = JSON.parse(read(`locales/${name}`)) as Record<string, string>
  return texts
}

function entriesOf(texts: readonly Texts[]): readonly (readonly [string, string])[] {
  return texts.flatMap((some) => Object.entries(some))
}

describe('the warning signs', () => {
  it('are those of the public warnings, each once', () => {
    expect(signs.signs.map((sign) => sign.id).sort()).toEqual([...SIGNS_OF_THE_WARNINGS].sort())
  })

  it('go from the first hello to what comes after', () => {
    const order = ['approach', 'bond', 'move', 'turn', 'flip', 'squeeze', 'after', 'other']
    const met = signs.signs.map((sign) => order.indexOf(sign.phase))
    expect(met).toEqual([...met].sort((a, b) => a - b))
  })

  it('keep private pictures and questions for readers of 13 and older', () => {
    const young = signs.signs.filter((sign) => sign.ages[0] < 13)
    expect(young.map((sign) => sign.id).filter((id) => OLDER_ONLY.includes(id))).toEqual([])
    for (const sign of young) {
      const texts = [english.signs, french.signs].map((lang) => partsOf(lang, sign.id)).join(' ')
      expect(texts, sign.id).not.toMatch(/nude|private (picture|question)|intime/i)
    }
  })

  it('lead to stopping, saving, blocking or telling from the flip on', () => {
    for (const sign of signs.signs.filter((some) => PHASES_WITHOUT_STATUS.includes(some.phase))) {
      expect(sign.helps, sign.id).toMatch(/stop|save|block|tell|help|person|adult/i)
    }
  })

  it('fit on a card, in both languages', () => {
    const tooLong = entriesOf([english.signs, french.signs]).filter(
      ([id, text]) => text.length > (id.endsWith('.name') ? 44 : 220),
    )
    expect(tooLong).toEqual([])
  })
})

function partsOf(texts: Texts, sign: string): string {
  return ['name', 'did', 'works', 'helps', 'say'].map((part) => texts[`${sign}.${part}`]).join(' ')
}

describe('the sources', () => {
  it('are never weaker than a secondary page', () => {
    const weak: Source = { who: 'hearsay', confidence: 'C' as 'B' }
    const [first, ...others] = signs.signs
    expect(signsFile.safeParse({ ...signs, signs: [{ ...first, sources: [weak] }, ...others] }).success).toBe(
      false,
    )
  })

  it('may be missing only where the file says why the sign is there', () => {
    const [first, ...others] = signs.signs
    expect(signsFile.safeParse({ ...signs, signs: [{ ...first, sources: [] }, ...others] }).success).toBe(
      false,
    )
    const unsourced = signs.signs.filter((sign) => sign.sources.length === 0)
    expect(unsourced.map((sign) => sign.id)).toEqual(['script-like'])
  })

  it('stand behind every step', () => {
    expect([...advice.steps, advice.tell].filter((step) => !step.sources?.length)).toEqual([])
  })
})

describe('the advice', () => {
  it('keeps the order of the steps, with telling beside all of them', () => {
    expect(advice.steps.map((step) => step.id)).toEqual(['stop', 'save', 'block', 'report', 'remove'])
    expect(advice.stepsYoung.map((step) => step.id)).toEqual(['stop', 'keep', 'tell'])
    expect(advice.tell.do).toMatch(/first or last/)
  })

  it('refuses a second item of the same id', () => {
    const twice = { ...advice, always: [advice.always[0], advice.always[0]] }
    expect(adviceFile.safeParse(twice).success).toBe(false)
  })

  it('offers six ways to begin telling', () => {
    expect(advice.startLines).toHaveLength(6)
  })
})

describe('every shared text of the debrief', () => {
  it.each(files)('of %s is there in French, with none too many', (file) => {
    expect(Object.keys(french[file])).toEqual(Object.keys(english[file]))
    expect(Object.values(french[file]).filter((text) => text.trim() === '')).toEqual([])
  })

  it('blames nobody', () => {
    expect(entriesOf(all).filter(([, text]) => BLAME.test(text))).toEqual([])
  })

  it('speaks of fault only to take it away', () => {
    for (const [id, text] of entriesOf(all)) {
      expect(text.match(NEGATED_FAULT)?.length, id).toBe(text.match(FAULT)?.length)
    }
  })

  it.each([
    ['English', english],
    ['French', french],
  ])('has one mild word at most for what is asked, in %s', (_language, texts) => {
    const found = entriesOf(Object.values(texts)).flatMap(([, text]) => text.match(SEXUAL) ?? [])
    expect(found).toEqual(['nude'])
  })

  it('follows Canadian typography in French', () => {
    const wrong = entriesOf([french.signs, french.advice]).filter(([, text]) =>
      /'|[^\u00a0]:|\s[?!;]|«[^\u00a0]|[^\u00a0]»/.test(text),
    )
    expect(wrong).toEqual([])
  })
})

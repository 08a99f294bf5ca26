import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { hasStatus } from '../../src/core/debrief/index.ts'
import { signsFile } from '../../src/core/debrief/signs.ts'
import {
  type Bank,
  BOOSTER_ROUNDS,
  BOOSTER_SIGNS,
  type BoosterPlan,
  type BoosterRound,
  type Chat,
  drawBooster,
  type Readers,
  readBoosterCode,
  signsToRepeat,
  suits,
  tagsOf,
  writeBoosterCode,
} from '../../src/core/judgement/index.ts'
import { WORDS_A_MINUTE } from '../../src/core/proof/limits.ts'
import { wordsIn } from '../../src/core/proof/word-count.ts'
import { LETTERS } from '../../src/core/room/index.ts'
import { projectReading } from '../support/project-bank.ts'

let bank: Bank
let texts: Readonly<Record<string, string>>

beforeAll(() => {
  const reading = projectReading()
  bank = reading.bank as Bank
  texts = reading.sources
})

const plans: fc.Arbitrary<BoosterPlan> = fc.record({
  readers: fc.constantFrom<Readers>('children', 'teens'),
  repeat: fc.subarray([...BOOSTER_SIGNS]),
})

describe('a booster code', () => {
  it('carries the readers and every sign to repeat', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(readBoosterCode(writeBoosterCode(plan))).toEqual({ type: 'plan', plan })
      }),
    )
  })

  it('is eight letters in two groups, none of which is easily taken for another', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(writeBoosterCode(plan)).toMatch(/^[B-DF-HJLMNP-TV-XZ]{4} [B-DF-HJLMNP-TV-XZ]{4}$/)
      }),
    )
  })

  it('is read as people type it', () => {
    const code = writeBoosterCode({ readers: 'teens', repeat: ['move-app'] })
    const typed = ` ${code.toLowerCase().replace(' ', '-')} `
    expect(readBoosterCode(typed)).toEqual(readBoosterCode(code))
  })

  it('shows every single slip of a letter', () => {
    fc.assert(
      fc.property(plans, fc.nat(7), fc.constantFrom(...[...LETTERS]), (plan, at, letter) => {
        const letters = [...writeBoosterCode(plan).replace(' ', '')]
        fc.pre(letters[at] !== letter)
        letters[at] = letter
        expect(readBoosterCode(letters.join(''))).toEqual({ type: 'not-a-code', because: 'slip' })
      }),
    )
  })

  it('shows two neighbours that have changed places', () => {
    fc.assert(
      fc.property(plans, fc.nat(6), (plan, at) => {
        const letters = [...writeBoosterCode(plan).replace(' ', '')]
        fc.pre(letters[at] !== letters[at + 1])
        letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? '')
        expect(readBoosterCode(letters.join('')).type).toBe('not-a-code')
      }),
    )
  })

  it.each(['BCDF', '', ' - '])('says of "%s" that it is too short', (text) => {
    expect(readBoosterCode(text)).toEqual({ type: 'not-a-code', because: 'length' })
  })

  it.each([
    ['BCDF GHJA', ['A']],
    ['bcdf-1hj1', ['1']],
    ['KEY <b>', ['K', 'E', 'Y', '<', '>']],
  ])('says of "%s" which letters occur in no code', (text, letters) => {
    expect(readBoosterCode(text)).toEqual({ type: 'not-a-code', because: 'letter', letters })
  })

  it('leaves out what no booster repeats', () => {
    const code = writeBoosterCode({ readers: 'teens', repeat: ['share-threat', 'no-such-sign', 'meet-up'] })
    expect(readBoosterCode(code)).toMatchObject({ plan: { repeat: ['meet-up'] } })
  })

  it('always has the same letters for the same signs, since codes lie in drawers', () => {
    expect(writeBoosterCode({ readers: 'children', repeat: [] })).toBe('BBBB BBBC')
    expect(writeBoosterCode({ readers: 'teens', repeat: ['random-add', 'friend-changed'] })).toBe('CMCZ CDRN')
  })
})

describe('the signs to repeat', () => {
  const { signs } = signsFile.parse(parse(readFileSync('scenes/signs.yaml', 'utf8')))

  it('are all those of which the debrief can say that they were met', () => {
    const withStatus = signs.filter(hasStatus).map(({ id }) => id)
    expect([...BOOSTER_SIGNS].sort()).toEqual(withStatus.sort())
  })

  it('are the ones met and neither marked nor answered', () => {
    const card = (id: string, status: 'marked' | 'answered' | 'met' | 'not-met' | 'none') => ({
      sign: { id, phase: 'bond' as const },
      status,
    })
    const cards = [
      card('meet-up', 'met'),
      card('move-app', 'answered'),
      card('random-add', 'met'),
      card('share-threat', 'none'),
    ]
    expect(signsToRepeat(cards)).toEqual(['random-add', 'meet-up'])
  })
})

describe('a booster round', { timeout: 60_000 }, () => {
  const chatsOf = (plan: BoosterPlan, round: BoosterRound) =>
    drawBooster(bank, plan, round).map((id) => bank.chats.find((chat) => chat.id === id) as Chat)

  it('has two risky and two genuine chats for its readers, and no chat of another round', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const rounds = BOOSTER_ROUNDS.map((round) => chatsOf(plan, round))
        for (const chats of rounds) {
          expect(chats.map(({ kind }) => kind).sort()).toEqual(['genuine', 'genuine', 'risky', 'risky'])
          expect(chats.every((chat) => chat.use === 'booster' && suits(chat, plan.readers))).toBe(true)
        }
        expect(new Set(rounds.flat().map(({ id }) => id)).size).toBe(12)
      }),
      { numRuns: 60 },
    )
  })

  it.each(BOOSTER_SIGNS)('repeats the sign "%s" at once where it was met and passed by', (sign) => {
    const plan: BoosterPlan = { readers: 'teens', repeat: [sign] }
    expect(chatsOf(plan, 1).flatMap((chat) => tagsOf(chat, 'signs'))).toContain(sign)
  })

  it('repeats each of a handful of signs within the three rounds', () => {
    fc.assert(
      fc.property(fc.subarray([...BOOSTER_SIGNS], { minLength: 1, maxLength: 5 }), (repeat) => {
        const signs = BOOSTER_ROUNDS.flatMap((round) =>
          chatsOf({ readers: 'teens', repeat }, round).flatMap((chat) => tagsOf(chat, 'signs')),
        )
        expect(repeat.filter((sign) => !signs.includes(sign))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('is the same whenever the code is typed again', () => {
    const plan: BoosterPlan = { readers: 'children', repeat: ['keep-secret', 'free-gift'] }
    const turned = { ...plan, repeat: [...plan.repeat].reverse() }
    expect(drawBooster(bank, plan, 2)).toEqual(drawBooster(bank, turned, 2))
  })

  it('takes about three minutes at the reading speed of a class, judgements and feedback included', () => {
    const seconds = (chat: Chat) => {
      const own = Object.entries(texts).filter(
        ([id]) => id.startsWith(`${chat.id}.`) && !id.includes('.people.'),
      )
      const words = own.reduce((sum, [, text]) => sum + wordsIn(text), 0)
      return (words / WORDS_A_MINUTE) * 60 + 8
    }
    fc.assert(
      fc.property(plans, fc.constantFrom(...BOOSTER_ROUNDS), (plan, round) => {
        const all = chatsOf(plan, round).reduce((sum, chat) => sum + seconds(chat), 0)
        expect(all).toBeLessThan(210)
        expect(all).toBeGreaterThan(120)
      }),
      { numRuns: 60 },
    )
  })
})

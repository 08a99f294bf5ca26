import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Bank,
  type Chat,
  contactOf,
  drawForms,
  type Form,
  TooFewChats,
  tagsOf,
  teenOf,
} from '../../src/core/judgement/index.ts'
import { projectBank } from '../support/project-bank.ts'

let bank: Bank
let byId: ReadonlyMap<string, Chat>

beforeAll(() => {
  bank = projectBank()
  byId = new Map(bank.chats.map((chat) => [chat.id, chat]))
})

const draws = fc.record({
  readers: fc.constantFrom('children', 'teens'),
  seed: fc.integer({ min: 0, max: 2 ** 31 }),
})

function chatsOf({ items }: Form): Chat[] {
  return items.map((id) => byId.get(id) as Chat)
}

function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map([...counts].sort())
}

/** Holds for every draw of two forms. */
function always(check: (before: Form, after: Form, readers: 'children' | 'teens') => void): void {
  fc.assert(
    fc.property(draws, ({ readers, seed }) => {
      const { before, after } = drawForms(bank, { readers, seed })
      check(before, after, readers as 'children' | 'teens')
    }),
    { numRuns: 60 },
  )
}

describe('two parallel forms', { timeout: 60_000 }, () => {
  it('have ten chats each, half risky and half genuine, and none in both', () => {
    always((before, after) => {
      for (const form of [before, after]) {
        expect(form.items).toHaveLength(10)
        expect(chatsOf(form).filter(({ kind }) => kind === 'risky')).toHaveLength(5)
        expect(chatsOf(form).filter(({ kind }) => kind === 'genuine')).toHaveLength(5)
      }
      expect(new Set([...before.items, ...after.items]).size).toBe(20)
    })
  })

  it.each(['signs', 'fine', 'like'] as const)('have each of their %s equally often', (tag) => {
    always((before, after) => {
      const tags = (form: Form) => countOf(chatsOf(form).flatMap((chat) => tagsOf(chat, tag)))
      expect(tags(before)).toEqual(tags(after))
    })
  })

  it('are for their readers, with as much from each age band in either kind', () => {
    always((before, after, readers) => {
      const own = readers === 'children' ? '9-12' : '13-17'
      for (const form of [before, after])
        for (const kind of ['risky', 'genuine']) {
          const ages = chatsOf(form).flatMap((chat) => (chat.kind === kind ? [chat.ages] : []))
          expect(countOf(ages)).toEqual(
            new Map(
              [
                ['9-17', 2],
                [own, 3],
              ].sort() as [string, number][],
            ),
          )
        }
    })
  })

  it('have girls and boys alike, in all and within risky and genuine ones', () => {
    always((before, after) => {
      for (const form of [before, after]) {
        expect(gap(chatsOf(form), teenOf)).toBeLessThanOrEqual(2)
        for (const kind of ['risky', 'genuine'])
          expect(
            gap(
              chatsOf(form).filter((chat) => chat.kind === kind),
              teenOf,
            ),
          ).toBeLessThanOrEqual(1)
        expect(gap(chatsOf(form), contactOf)).toBeLessThanOrEqual(4)
      }
    })
  })

  it('show one more of which nobody could tell, another in each form', () => {
    always((before, after) => {
      expect(byId.get(before.open ?? '')?.kind).toBe('open')
      expect(byId.get(after.open ?? '')?.kind).toBe('open')
      expect(before.open).not.toBe(after.open)
    })
  })

  it('depend on nothing but the bank, the readers and the seed', () => {
    const draw = (seed: number) => drawForms(bank, { readers: 'teens', seed })
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('show every chat about as often before as after, over many seeds', () => {
    const places = new Map<string, [number, number]>()
    const seeds = 300
    for (let seed = 0; seed < seeds; seed++) {
      const { before, after } = drawForms(bank, { readers: 'teens', seed })
      for (const [at, form] of [before, after].entries())
        for (const id of form.items) {
          const found = places.get(id) ?? [0, 0]
          found[at] = (found[at] ?? 0) + 1
          places.set(id, found)
        }
    }
    for (const [id, [before, after]] of places) {
      expect(before / (before + after), id).toBeGreaterThan(0.3)
      expect(before / (before + after), id).toBeLessThan(0.7)
    }
    const shown = bank.chats.filter(
      ({ use, kind, ages }) => use === 'round' && kind !== 'open' && ages !== '9-12',
    )
    expect(places.size).toBe(shown.length)
  })

  it('are refused where the bank has too few pairs', () => {
    const small = { ...bank, chats: bank.chats.slice(0, 8) }
    expect(() => drawForms(small, { readers: 'teens', seed: 1 })).toThrow(TooFewChats)
  })
})

function gap(chats: readonly Chat[], of: typeof teenOf): number {
  const count = (pronoun: string) => chats.filter((chat) => of(chat)?.pronoun === pronoun).length
  return Math.abs(count('she') - count('he'))
}

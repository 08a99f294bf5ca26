import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBank } from '../../src/core/judgement/read-bank.ts'
import { proveBank } from '../../src/core/proof/index.ts'
import { filesOf, SMALL_SIGNS, smallBank } from '../support/small-bank.ts'

const signs = SMALL_SIGNS.map(({ id }) => id)

/** What the check says of the small bank with some files put in place of others. */
function checked(changes: Readonly<Record<string, object>> = {}): string[] {
  const files = filesOf(new Map([...smallBank(), ...Object.entries(changes)]))
  return proveBank(readBank(files, { signs }), SMALL_SIGNS).problems.map(
    ({ code, message }) => `${code}: ${message}`,
  )
}

function changed(file: string, part: object): Readonly<Record<string, object>> {
  return { [file]: { ...smallBank().get(file), ...part } }
}

const people = (pronoun: string, name = 'Newt') => ({
  teen: { role: 'teen', name, pronoun },
  contact: { role: 'contact', name: 'somebody', pronoun: 'they' },
})

describe('a bank', { timeout: 60_000 }, () => {
  it('is clean as the tests have it', () => {
    expect(checked()).toEqual([])
  })

  it('has twins about different people', () => {
    const problems = checked(changed('chats/risky-gems-a.yaml', { people: people('he') }))
    expect(problems.filter((line) => line.startsWith('pair-uneven'))).toHaveLength(2)
    expect(problems[0]).toMatch(/teens of "risky-gems-[ab]" and "risky-gems-[ab]" are both "he"/)
  })

  it('has no chat without its twin, and none with two', () => {
    expect(checked(changed('chats/risky-gems-a.yaml', { pair: 'alone' }))).toContainEqual(
      expect.stringContaining('"risky-gems-a" is alone in the pair "alone".'),
    )
    expect(checked(changed('chats/risky-gems-a.yaml', { pair: 'risky-card' }))).toContainEqual(
      expect.stringContaining('the pair "risky-card" has 3 chats; two make a pair.'),
    )
  })

  it('says what could give the risky chats away', () => {
    const app = { app: { name: 'Other', look: 'one' } }
    const problems = checked({
      ...changed('chats/risky-gems-a.yaml', app),
      ...changed('chats/risky-gems-b.yaml', app),
    })
    expect(problems).toEqual([
      expect.stringContaining('apps "Kit": 10 in risky chats of the rounds, 12 in genuine ones'),
      expect.stringContaining('apps "Other": 2 in risky chats of the rounds, 0 in genuine ones'),
    ])
  })

  it('says when readers have too few pairs for a form', () => {
    const older = Object.fromEntries(
      ['gems', 'shell'].flatMap((pair) =>
        (['risky', 'genuine'] as const).flatMap((kind) =>
          ['a', 'b'].map((twin) => {
            const file = `chats/${kind}-${pair}-${twin}.yaml`
            return [file, { ...smallBank().get(file), ages: '13-17' }]
          }),
        ),
      ),
    )
    expect(checked(older)).toContainEqual(
      expect.stringContaining('bank-balance: 3 pairs of risky chats that suit children; a form needs 5.'),
    )
  })

  it('may not confirm anybody in a chat of which nobody could tell', () => {
    const [, shell] = ['', 'chats/genuine-shell-a.yaml']
    const open = { kind: 'open', pair: undefined, people: people('she') }
    const { pair: _pair, ...chat } = {
      ...(smallBank().get(shell) as Record<string, unknown>),
      ...open,
      id: 'open-one',
    }
    expect(checked({ 'chats/open-one.yaml': chat })).toEqual([
      expect.stringContaining('chat-tags: nobody could tell: "fine" must not confirm the person.'),
    ])
  })

  it('is read without an exception, whatever its files hold', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(
        'id: [',
        'lines:\n  - {}',
        'people: { a: 1 }',
        'feedback: null',
        'lines: [null, 3]',
        '- - -',
      ),
    )
    fc.assert(
      fc.property(text, text, (bank, chat) => {
        const reading = readBank(
          [
            { path: 'practice/bank.yaml', text: bank },
            { path: 'practice/chats/odd.yaml', text: chat },
          ],
          { signs },
        )
        expect(reading.bank).toBeUndefined()
        expect(reading.problems.length).toBeGreaterThan(0)
        for (const { message } of proveBank(reading, SMALL_SIGNS).problems)
          expect(message).not.toMatch(/undefined|\[object|NaN/)
      }),
    )
  })
})

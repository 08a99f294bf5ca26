import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { proveScene } from '../../src/core/proof/index.ts'
import { CODES } from '../../src/core/scene/codes.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import { smallTalkFile } from '../support/small-talk.ts'

const script = smallTalkFile('scene.yaml')
const french = smallTalkFile('locales/fr.json')
const route = smallTalkFile('routes/tells-mum.yaml')

const odd = fc.constantFrom<unknown>(
  null,
  3,
  -1,
  '',
  'odd',
  true,
  [],
  [null],
  {},
  { odd: null },
  [['odd']],
  'mum',
)

type Holder = Record<string | number, unknown>

/** Every place in a value where something could be put instead. */
function spots(value: unknown, found: (readonly [Holder, string | number])[] = []) {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    found.push([value as Holder, key])
    spots((value as Holder)[key], found)
  }
  return found
}

/** Whatever stands in the files, there is an answer: a scene, or problems that say where and what. */
function expectAnswer(files: Parameters<typeof readScene>[0]): void {
  const reading = readScene(files, { signs: ['random-add', 'profile-mining', 'keep-secret'] })
  const { problems } = proveScene(reading)
  expect(reading.scene !== undefined || problems.length > 0).toBe(true)
  for (const { line, code, message } of problems) {
    expect(line).toBeGreaterThan(0)
    expect(CODES).toContain(code)
    expect(message).not.toMatch(/\[object|NaN/)
  }
}

describe('a damaged scene', () => {
  it('is answered whatever value stands in the wrong place', () => {
    const where = fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(where, (changes) => {
        const value = parse(script.text)
        for (const [at, put] of changes) {
          const all = spots(value)
          const [holder, key] = all[at % all.length] ?? []
          if (holder !== undefined && key !== undefined) holder[key] = put
        }
        expectAnswer([{ ...script, text: stringify(value) }, french, route])
      }),
      { numRuns: 200 },
    )
  })

  it.each([script, french, route])('is answered whatever is cut out of or put into $path', (file) => {
    const others = [script, french, route].filter(({ path }) => path !== file.path)
    const put = fc.constantFrom(
      '',
      '\t',
      '"',
      '{',
      '}',
      '[',
      ': ',
      '&a ',
      '*a',
      '# ',
      '- ',
      '\n',
      '%',
      '!x',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.nat(file.text.length), fc.nat(40), put, (at, length, insert) => {
        const text = file.text.slice(0, at) + insert + file.text.slice(at + length)
        expectAnswer([...others, { ...file, text }])
      }),
      { numRuns: 100 },
    )
  })
})

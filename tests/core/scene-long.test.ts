import { describe, expect, it } from 'vitest'
import { readInParts } from '../../src/core/scene/yaml-parts.ts'
import { readYaml } from '../../src/core/scene/yaml-source.ts'
import { readWhole } from '../../src/core/scene/yaml-whole.ts'
import { atOnce } from '../../src/core/steps.ts'

const BEAT = [
  '    thread: chat',
  '    note: >-',
  '      A note over',
  '      two lines.',
  '    lines:',
  '      - { id: LINE, who: kit, text: "a text with: a colon" }',
]

/** A script long enough to be read in parts. */
function longScript(beats: number): string {
  const all = Array.from({ length: beats }, (_, i) => [
    `  beat-${i}: # one more`,
    ...BEAT.map((line) => line.replace('LINE', `line-${i}`)),
    '',
  ])
  return ['id: long', '# nothing', 'beats:', ...all.flat(), 'start: beat-0', 'minutes: 5', ''].join('\n')
}

describe('a very long script', () => {
  const text = longScript(3000)
  const whole = readWhole('long.yaml', text).source
  const parts = atOnce(readInParts('long.yaml', text))?.source

  it('reads the same in parts as it does as a whole', () => {
    expect(text.length).toBeGreaterThan(400_000)
    expect(parts?.value).toEqual(whole?.value)
  })

  it.each([
    [['id']],
    [['minutes']],
    [['beats']],
    [['beats', 'beat-0', 'note']],
    [['beats', 'beat-1500']],
    [['beats', 'beat-2999', 'lines', 0, 'text']],
    [['beats', 'beat-7', 'nothing']],
    [['beats', 'no-such-beat']],
  ])('knows where %j stands', (path) => {
    expect(parts?.placeOf(path)).toEqual(whole?.placeOf(path))
  })

  it('notices a beat that stands twice, even far apart', () => {
    const twice = text.replace('  beat-2999:', '  beat-0:')
    const { problems } = readYaml('long.yaml', twice)
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['duplicate-key', 4 + 2999 * 8]])
  })

  it('is read as a whole when a slip is in it, and tells its line', () => {
    const broken = text.replace(
      'text: "a text with: a colon" }\n\n  beat-2000',
      'text: "a text }\n\n  beat-2000',
    )
    expect(atOnce(readInParts('long.yaml', broken))).toBeUndefined()
    expect(readYaml('long.yaml', broken).problems.map(({ code }) => code)).toEqual(['unreadable'])
  })

  it('is read as a whole when parts of it refer to one another', () => {
    const anchored = text.replace('thread: chat', 'thread: &t chat')
    expect(atOnce(readInParts('long.yaml', anchored))).toBeUndefined()
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/client/assets/tokens.css', 'utf8')

/** The colours of a theme; the dark one changes some of the light one's. */
function colours(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const blocks = [/:root \{([^}]*)\}/, /\[data-theme="dark"\] \{([^}]*)\}/].slice(
    0,
    theme === 'light' ? 1 : 2,
  )
  const found = blocks.flatMap((block) => [
    ...(block.exec(css)?.[1] ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/gi),
  ])
  return new Map(found.map(([, name = '', colour = '']) => [name, colour]))
}

function luminance(colour: string): number {
  const long = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Which words stand on which ground. */
const PAIRS: readonly (readonly [words: string, grounds: readonly string[]])[] = [
  ['ink', ['paper', 'paper-warm', 'card', 'hover', 'bubble', 'notice', 'tile-a', 'tile-b', 'page']],
  ['ink', ['app-two-paper', 'app-two-bubble', 'texts-bubble', 'room-paper', 'morning-paper']],
  ['ink-soft', ['paper', 'paper-warm', 'page', 'app-two-paper', 'room-paper']],
  ['on-teen', ['teen']],
  ['on-sun', ['sun', 'sun-hover']],
  ['on-help', ['help', 'help-hover']],
  ['on-mint', ['mint']],
  ['on-mark', ['mark']],
  ['on-app', ['app-one', 'app-two', 'texts', 'room']],
  ['on-status', ['status-marked', 'status-answered', 'status-met']],
]

/** What is read from the last row of a class: AAA even for small letters, which there are none of. */
const WALL_PAIRS: readonly (readonly [words: string, grounds: readonly string[]])[] = [
  ['ink', ['paper', 'paper-warm', 'card', 'bubble', 'notice', 'tile-a', 'tile-b', 'page']],
  [
    'ink',
    ['app-two-paper', 'app-two-bubble', 'texts-bubble', 'room-paper', 'bar-a', 'bar-b', 'bar-c', 'bar-d'],
  ],
  ['on-mint', ['mint', 'bar-a', 'bar-b', 'bar-c', 'bar-d']],
  ['on-teen', ['teen']],
  ['on-app', ['app-one', 'app-two', 'texts', 'room']],
  ['on-status', ['status-marked', 'status-answered', 'status-met']],
]

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  const known = colours(theme)
  const colour = (name: string): string => {
    const found = known.get(name)
    if (found === undefined) throw new Error(`expected a colour --${name}`)
    return found
  }

  it.each(PAIRS.flatMap(([words, grounds]) => grounds.map((ground) => [words, ground] as const)))(
    'let %s be read on %s',
    (words, ground) => {
      expect(contrast(colour(words), colour(ground))).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(WALL_PAIRS.flatMap(([words, grounds]) => grounds.map((ground) => [words, ground] as const)))(
    'let %s be read on %s from the last row',
    (words, ground) => {
      expect(contrast(colour(words), colour(ground))).toBeGreaterThanOrEqual(7)
    },
  )

  it.each(['paper', 'paper-warm', 'page'])('let the outline be seen on %s', (ground) => {
    expect(contrast(colour('outline'), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})

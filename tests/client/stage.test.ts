import { describe, expect, it } from 'vitest'
import { FACES } from '../../scripts/vite/faces.ts'
import { drawFace, drawPeep, UnknownPart } from '../../scripts/vite/peep.ts'
import { slim } from '../../scripts/vite/phaser-slim.ts'
import { outlines } from '../../scripts/vite/svg-path.ts'
import { withEmoji } from '../../src/client/assets/emoji.ts'
import { flightsOf } from '../../src/client/stage/flight.ts'
import { chatLayout, debriefLayout, wallLayout } from '../../src/client/stage/layout.ts'
import { type Light, lit, mix, paletteOf } from '../../src/client/stage/palette.ts'
import { rendererFor } from '../../src/client/stage/renderer-kind.ts'
import { backdrop, foreground } from '../../src/client/stage/room.ts'
import { MOODS } from '../../src/core/scene/scene.ts'

const SCREENS = {
  laptop: { width: 1366, height: 768 },
  wall: { width: 1920, height: 1080 },
  tablet: { width: 768, height: 1024 },
  strip: { width: 360, height: 150 },
}
const PRESSURES: readonly Light[] = [0, 1, 2, 3, 4, 5]
const LOOK = { head: 'short4', skin: '#d08b5b', hair: '#2d1b1b', clothes: '#e9674f' }

const brightness = (colour: string): number =>
  [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(colour.slice(at, at + 2), 16), 0)

describe('the room', () => {
  it.each(Object.entries(SCREENS))('keeps the teen where no panel covers them on a %s', (_, size) => {
    for (const { teen, free } of [chatLayout(size), debriefLayout(size), wallLayout(size)]) {
      expect(teen.x - 330 * teen.scale).toBeGreaterThanOrEqual(0)
      expect(teen.x + 330 * teen.scale).toBeLessThanOrEqual(free)
      expect(teen.y - 800 * teen.scale).toBeGreaterThanOrEqual(0)
    }
  })

  it('leaves out of the strip above a phone what has no room there', () => {
    expect(Object.keys(chatLayout(SCREENS.strip).things)).toEqual(['poster', 'mug'])
  })

  it('gets darker with every step of the pressure', () => {
    const walls = PRESSURES.map((light) => brightness(paletteOf(light).wall))
    expect(walls).toEqual(walls.toSorted((a, b) => b - a))
    expect(new Set(walls).size).toBe(walls.length)
  })

  it('is brighter at dawn than on the calmest evening', () => {
    expect(brightness(paletteOf('dawn').wall)).toBeGreaterThan(brightness(paletteOf(0).wall))
  })

  it.each([...PRESSURES, 'dawn'] as const)('is drawn without a gap in its numbers at %s', (light) => {
    const layout = chatLayout(SCREENS.laptop)
    const drawn = backdrop(layout, light) + foreground(layout, light)
    expect(drawn).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('mixes two colours by parts', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(lit('#ffffff', paletteOf(5))).toBe('#3d3e4e')
  })
})

describe('the ballots of a class', () => {
  const size = SCREENS.wall
  const flights = [
    { x: 770, y: 640, count: 9, letter: 'A' },
    { x: 770, y: 730, count: 0, letter: 'B' },
    { x: 770, y: 820, count: 13, letter: 'C' },
  ]

  it('fly up from the class, one for each vote, to where their bar begins', () => {
    const slips = flightsOf(flights, size)
    expect(slips.filter(({ flight }) => flight === 0)).toHaveLength(9)
    expect(slips.filter(({ flight }) => flight === 1)).toHaveLength(0)
    for (const { from, to, flight } of slips) {
      expect(from.y).toBeGreaterThan(size.height)
      expect(to.x).toBe(770)
      expect(Math.abs(to.y - (flights[flight]?.y ?? 0))).toBeLessThan(20)
    }
  })

  it('stay few in a hall of many, each reply with its share', () => {
    const many = flightsOf(
      flights.map((flight) => ({ ...flight, count: flight.count * 20 })),
      size,
    )
    expect(many.length).toBeLessThanOrEqual(32)
    expect(many.filter(({ flight }) => flight === 2).length).toBeGreaterThan(
      many.filter(({ flight }) => flight === 0).length,
    )
  })
})

describe('the people', () => {
  it('have a face of their own for every mood', () => {
    const faces = MOODS.map((mood) => drawFace(FACES[mood]))
    expect(new Set(faces).size).toBe(MOODS.length)
    for (const face of faces) expect(face.match(/<path/g)?.length).toBeGreaterThanOrEqual(2)
  })

  it('are drawn without a face', () => {
    expect(drawPeep(LOOK).base).not.toContain('translate(315 248)')
  })

  it('wear their glasses over any face', () => {
    expect(drawPeep(LOOK).over).toBe('')
    expect(drawPeep({ ...LOOK, glasses: 'glasses2' }).over).toContain('<path')
  })

  it('cannot have a head that the set lacks', () => {
    expect(() => drawPeep({ ...LOOK, head: 'antlers' })).toThrow(UnknownPart)
  })

  it('are cut at the outlines of their drawings', () => {
    const two = outlines('M10 20h5v5Zm-2 30l4 4Z')
    expect(two).toEqual([
      { d: 'M10 20h5v5Z', top: 20 },
      { d: 'M8 50l4 4Z', top: 50 },
    ])
  })
})

describe('the machine', () => {
  it.each([
    ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620, OpenGL 4.6)', 'webgl'],
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))', 'canvas'],
    ['llvmpipe (LLVM 15.0.7, 256 bits)', 'canvas'],
    ['Microsoft Basic Render Driver', 'canvas'],
    [null, 'canvas'],
  ] as const)('with %s draws by %s', (driver, kind) => {
    expect(rendererFor(driver)).toBe(kind)
  })

  it('gets Phaser without its flags and without what the stage never reaches', () => {
    expect(slim('core/Game', 'if (typeof FEATURE_SOUND) a(); if (typeof WEBGL_RENDERER) b()')).toBe(
      'if (false) a(); if (true) b()',
    )
    expect(slim('input/InputManager', 'long')).not.toContain('long')
    expect(slim('core/Config', 'kept')).toBe('kept')
  })
})

describe('a message', () => {
  it('is cut at its bundled emoji, and at no other', () => {
    expect(withEmoji('love it ❤️❤️ ok 🦆')).toEqual([
      { words: 'love it ' },
      { emoji: '❤️' },
      { emoji: '❤️' },
      { words: ' ok 🦆' },
    ])
  })
})

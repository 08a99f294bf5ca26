import { describe, expect, it } from 'vitest'
import { cardsOf, wholePicture } from '../../src/core/debrief/index.ts'
import { type Colours, DAY, NIGHT } from '../../src/core/debrief/picture/colours.ts'
import { drawPicture } from '../../src/core/debrief/picture/draw-picture.ts'
import { frameOf, momentAt } from '../../src/core/debrief/picture/moment-at.ts'
import { type SvgNode, sceneMap, svgText } from '../../src/core/map/index.ts'
import { startRun, transcriptOf } from '../../src/core/run/index.ts'
import type { Scene, Sign } from '../../src/core/scene/scene.ts'
import { someMapWords } from '../support/map-words.ts'
import { smallTalkWith } from '../support/small-talk.ts'

const { scene, sources } = smallTalkWith() as { scene: Scene; sources: Record<string, string> }
const words = { ...someMapWords(sources), reader: 'player' as const }
const signs: readonly Sign[] = [
  { id: 'random-add', phase: 'approach' },
  { id: 'profile-mining', phase: 'approach' },
  { id: 'keep-secret', phase: 'flip' },
]
const map = sceneMap(scene, words)
const play = (replies: readonly string[], marked: readonly string[] = []) =>
  transcriptOf(scene, {
    ...startRun('small-talk', 1),
    replies,
    marks: marked.map((line) => ({ line, repliesBefore: 0 })),
  })
const transcript = play(['req-accept', 'hello-why', 'secret-stop'], ['req-1'])
const cards = cardsOf(transcript, signs)
const before = play(['req-accept', 'hello-sami'])
const picture = wholePicture({ scene, transcript, cards, signs, before })
const near = drawPicture(map, picture, { words, colours: DAY, level: 'near' })
const far = drawPicture(map, picture, { words, colours: DAY, level: 'far' })

function everyNode(node: SvgNode | string): readonly SvgNode[] {
  return typeof node === 'string' ? [] : [node, ...node.children.flatMap(everyNode)]
}

const marked = (drawing: SvgNode, attribute: string, value?: string) =>
  everyNode(drawing).filter(({ attributes }) =>
    value === undefined ? attribute in attributes : attributes[attribute] === value,
  )

const wordsOf = (node: SvgNode) =>
  everyNode(node)
    .filter(({ tag }) => tag === 'text')
    .map(({ children }) => children.join(''))
    .join(' ')

describe('the picture of a conversation', () => {
  it('has every moment once, near by and from afar', () => {
    for (const drawing of [near, far]) {
      const drawn = marked(drawing, 'data-moment').map(({ attributes }) => attributes['data-moment'])
      expect(drawn.sort()).toEqual(map.blocks.map(({ id }) => id).sort())
    }
  })

  it('says near by what was written, and nothing that only an author knows', () => {
    const hello = marked(near, 'data-moment', 'hello')[0] as SvgNode
    expect(wordsOf(hello)).toContain('at 1250')
    expect(wordsOf(hello)).toContain('sign profile-mining')
    expect(wordsOf(hello)).toContain('tells sami')
    expect(wordsOf(near)).not.toMatch(/\bsets kept\b|\bneeds kept\b|\bhello\b/)
    expect(wordsOf(far)).toBe('')
  })

  it('draws the path as a band, what could have been as threads, and the run before as another band', () => {
    const stateOf = (reply: string) =>
      marked(near, 'data-way', reply).map(({ attributes }) => attributes['data-state'])
    expect(stateOf('hello-why')).toEqual(['path'])
    expect(stateOf('hello-sami')).toEqual(['before'])
    expect(stateOf('req-accept')).toEqual(['before', 'path'])
    expect(stateOf('hello-ok')).toEqual(['offered'])
    const [offered, path] = ['hello-ok', 'hello-why'].map((reply) =>
      Math.max(
        ...everyNode(marked(near, 'data-way', reply)[0] as SvgNode).map(({ attributes }) =>
          Number(attributes['stroke-width'] ?? 0),
        ),
      ),
    )
    expect(path).toBeGreaterThan(4 * Number(offered))
  })

  it('puts a life ring wherever a reply tells somebody, on the path and beside it', () => {
    const telling = scene.beats.hello?.exit.type === 'choice' ? 2 : 0
    expect(marked(near, 'data-mark', 'help')).toHaveLength(telling)
    expect(marked(far, 'data-mark', 'help')).toHaveLength(telling)
  })

  it('gives every status of a sign a form of its own, not only a colour', () => {
    const formOf = (sign: string, drawing = near) => {
      const [mark] = marked(marked(drawing, 'data-sign', sign)[0] as SvgNode, 'data-status')
      return [
        mark?.attributes['data-status'],
        everyNode(mark as SvgNode).map(({ tag, attributes }) => [tag, attributes.d]),
      ]
    }
    const forms = ['random-add', 'profile-mining', 'keep-secret'].map((sign) => formOf(sign))
    expect(forms.map(([status]) => status)).toEqual(['marked', 'answered', 'none'])
    expect(new Set(forms.map(([, form]) => JSON.stringify(form))).size).toBe(3)
  })

  it('rings the moment that is looked at', () => {
    const ringed = drawPicture(map, picture, { words, colours: DAY, level: 'near', selected: 'hello' })
    const strokes = (drawing: SvgNode, id: string) =>
      everyNode(marked(drawing, 'data-moment', id)[0] as SvgNode).filter(
        ({ attributes }) => attributes['stroke-width'] === 4,
      )
    expect(strokes(ringed, 'hello')).toHaveLength(1)
    expect(strokes(ringed, 'secret')).toHaveLength(0)
    expect(strokes(near, 'hello')).toHaveLength(0)
  })

  it('is text that a browser can read', () => {
    expect(svgText(near)).not.toMatch(/NaN|undefined|Infinity/)
    expect(svgText(far)).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('begins at the other side where languages run there', () => {
    const rtl = { ...words, direction: 'rtl' as const }
    const other = drawPicture(sceneMap(scene, rtl), picture, { words: rtl, colours: DAY, level: 'near' })
    const firstText = (drawing: SvgNode) =>
      Number(
        everyNode(marked(drawing, 'data-beat', 'hello')[0] as SvgNode).find(({ tag }) => tag === 'text')
          ?.attributes.x,
      )
    expect(firstText(other)).toBeGreaterThan(firstText(near))
  })
})

describe('a point of the picture', () => {
  it('belongs to the moment that lies there, its replies included', () => {
    for (const block of map.blocks) {
      const { x, y, width, height } = frameOf(block)
      expect(momentAt(map, { x: x + width / 2, y: y + height / 2 })).toBe(block.id)
      expect(momentAt(map, { x: x + width / 2, y: y + height - 1 })).toBe(block.id)
    }
    expect(momentAt(map, { x: -5, y: -5 })).toBeUndefined()
  })
})

function brightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [brightness(one), brightness(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['day', DAY],
  ['night', NIGHT],
] satisfies [string, Colours][])('the colours by %s', (_time, colours) => {
  it('let every word be read, also beside the path', () => {
    const pairs = [
      [colours.ink, colours.card],
      [colours.soft, colours.card],
      [colours.ink, colours.morning],
      [colours.onPath, colours.path],
      [colours.onHelp, colours.help],
      [colours.dimInk, colours.dimCard],
      ...Object.values(colours.apps).map((app) => [colours.ink, app]),
      ...Object.values(colours.apps).map((app) => [colours.soft, app]),
    ] as const
    for (const [text, ground] of pairs)
      expect(contrast(text ?? '', ground ?? ''), `${text} on ${ground}`).toBeGreaterThan(4.5)
  })

  it('let the path and the life rings stand out from the paper', () => {
    for (const line of [colours.ink, colours.help]) expect(contrast(line, colours.paper)).toBeGreaterThan(3)
  })
})

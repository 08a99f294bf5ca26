import { describe, expect, it } from 'vitest'
import { drawMap, drawPage, type SvgNode, sceneMap, svg, svgText, takenIn } from '../../src/core/map/index.ts'
import { startRun } from '../../src/core/run/index.ts'
import type { Scene } from '../../src/core/scene/scene.ts'
import { someMapWords } from '../support/map-words.ts'
import { smallTalkWith } from '../support/small-talk.ts'

const { scene, sources } = smallTalkWith() as { scene: Scene; sources: Record<string, string> }
const words = someMapWords(sources)

/** Every element of a drawing, outside in. */
function everyNode(node: SvgNode | string): readonly SvgNode[] {
  return typeof node === 'string' ? [] : [node, ...node.children.flatMap(everyNode)]
}

function named(node: SvgNode, attribute: string, value: string): SvgNode {
  const found = everyNode(node).find(({ attributes }) => attributes[attribute] === value)
  if (found === undefined) throw new Error(`nothing is marked ${attribute}="${value}"`)
  return found
}

const textOf = (node: SvgNode) =>
  everyNode(node)
    .filter(({ tag }) => tag === 'text')
    .map(({ children }) => children.join(''))
    .join(' ')

describe('the drawing of a map', () => {
  const drawing = drawMap(sceneMap(scene, words), words)

  it('writes everything as text', () => {
    expect(textOf(named(drawing, 'data-reply', 'hello-why'))).toBe('“why a secret?”')
    expect(textOf(named(drawing, 'data-beat', 'hello'))).toContain('sign keep-secret')
    expect(textOf(named(drawing, 'data-ending', 'told-mum'))).toContain('known to mum')
    expect(textOf(named(drawing, 'data-reply', 'hello-ok'))).toContain('sets kept')
  })

  it('tells stances apart by shape and by name, not by colour alone', () => {
    const cornersOf = (reply: string) =>
      everyNode(named(drawing, 'data-reply', reply)).find(({ tag }) => tag === 'rect')?.attributes.rx
    expect(cornersOf('hello-ok')).not.toBe(cornersOf('hello-why'))
    const dashOf = (reply: string) =>
      everyNode(named(drawing, 'data-way', reply)).some(({ attributes }) => 'stroke-dasharray' in attributes)
    expect(dashOf('hello-ok')).toBe(true)
    expect(dashOf('hello-why')).toBe(false)
    expect(svgText(named(drawing, 'data-reply', 'hello-why'))).toContain('<title>does names-risk</title>')
  })

  it('hangs a tag under a reply that tells somebody', () => {
    expect(textOf(named(drawing, 'data-reply', 'hello-sami'))).toContain('tells sami')
  })

  it('begins at the other side for languages that run there', () => {
    const arabic = { ...words, direction: 'rtl' as const }
    const startOf = (drawn: SvgNode) =>
      Number(everyNode(named(drawn, 'data-beat', 'hello')).find(({ tag }) => tag === 'text')?.attributes.x)
    expect(startOf(drawMap(sceneMap(scene, arabic), arabic))).toBeGreaterThan(startOf(drawing))
  })
})

describe('a path on the map', () => {
  const run = { ...startRun('small-talk', 1), replies: ['req-accept', 'hello-ok', 'secret-stop'] }
  const taken = takenIn(scene, run)

  it('is made of the beats and replies of a run', () => {
    expect([...taken.beats]).toEqual(['request', 'hello', 'secret', 'left'])
    expect([...taken.replies]).toEqual(run.replies)
  })

  it('is drawn in full, and what was not taken is faint', () => {
    const drawing = drawMap(sceneMap(scene, words), words, taken)
    const faint = everyNode(drawing)
      .filter(({ attributes }) => 'opacity' in attributes)
      .flatMap(everyNode)
    const isFaint = (attribute: string, value: string) =>
      faint.some(({ attributes }) => attributes[attribute] === value)
    expect(isFaint('data-beat', 'with-mum')).toBe(true)
    expect(isFaint('data-reply', 'hello-why')).toBe(true)
    expect(isFaint('data-way', 'secret-mum')).toBe(true)
    expect(isFaint('data-beat', 'hello')).toBe(false)
    expect(isFaint('data-reply', 'hello-ok')).toBe(false)
    expect(isFaint('data-way', 'secret-stop')).toBe(false)
  })
})

describe('a printed page', () => {
  const page = drawPage(sceneMap(scene, words), words, '@font-face{}')

  it('is one sheet of A3 with title, cast and legend', () => {
    expect([page.width, page.height].sort()).toEqual([297, 420])
    expect(page.drawing.attributes.width).toBe(`${page.width}mm`)
    expect(textOf(page.drawing)).toContain('A title')
    expect(textOf(page.drawing)).toContain('does waves-away')
    expect(everyNode(page.drawing).some(({ tag }) => tag === 'image')).toBe(true)
  })

  it('does not blow a small scene up beyond reason', () => {
    expect(page.pointSize).toBeGreaterThan(9)
    expect(page.pointSize).toBeLessThan(11)
  })
})

describe('the text of a drawing', () => {
  it('escapes what an author writes', () => {
    const text = svgText(svg('text', { title: 'a "b"' }, '<script> & \u0007bell'))
    expect(text).toBe('<text title="a &#34;b&#34;">&#60;script&#62; &#38; bell</text>')
  })

  it('leaves out what is nothing, and keeps numbers short', () => {
    expect(svgText(svg('g', { x: 1 / 3 }, false, undefined, [svg('path')]))).toBe('<g x="0.33"><path/></g>')
  })
})

import type { SvgNode } from '../../core/map/drawing/svg-node.ts'

const FONT = '"Atkinson Hyperlegible Next", system-ui, sans-serif'
const ANCHORS: Readonly<Record<string, CanvasTextAlign>> = { start: 'start', middle: 'center', end: 'end' }

/** What a drawing hands down from a group to its parts. */
interface Ink {
  readonly fill: string
  readonly stroke: string
  readonly width: number
}

/**
 * Paints a drawing of the map onto a canvas, at once and with the page's own typeface: it knows the few elements
 * and attributes that the map is made of, and leaves out what it does not know.
 */
export function paintNode(
  context: CanvasRenderingContext2D,
  node: SvgNode | string,
  inherited: Ink = { fill: '#000', stroke: 'none', width: 1 },
): void {
  if (typeof node === 'string') return
  const { tag, attributes, children } = node
  const ink: Ink = {
    fill: String(attributes.fill ?? inherited.fill),
    stroke: String(attributes.stroke ?? inherited.stroke),
    width: Number(attributes['stroke-width'] ?? inherited.width),
  }
  if (tag === 'g') paintGroup(context, node, ink)
  else if (tag === 'text') paintText(context, attributes, { text: children.join(''), fill: ink.fill })
  else paintShape(context, node, ink)
}

function paintShape(context: CanvasRenderingContext2D, { tag, attributes }: SvgNode, ink: Ink): void {
  const outline = outlineOf(tag, attributes)
  if (!outline) return
  const { globalAlpha } = context
  context.globalAlpha = globalAlpha * Number(attributes.opacity ?? 1)
  fillAndStroke(context, outline, attributes, ink)
  context.globalAlpha = globalAlpha
}

type Attributes = SvgNode['attributes']

function paintGroup(context: CanvasRenderingContext2D, { attributes, children }: SvgNode, ink: Ink): void {
  context.save()
  const transform = String(attributes.transform ?? '')
  const [x = 0, y = 0] = numbersOf(/translate\(([^)]+)\)/.exec(transform)?.[1])
  const [scale = 1] = numbersOf(/scale\(([^)]+)\)/.exec(transform)?.[1])
  context.translate(x, y)
  context.scale(scale, scale)
  context.globalAlpha *= Number(attributes.opacity ?? 1)
  for (const child of children) paintNode(context, child, ink)
  context.restore()
}

function numbersOf(text: string | undefined): readonly number[] {
  return text === undefined ? [] : text.split(/[\s,]+/).map(Number)
}

function outlineOf(tag: string, attributes: Attributes): Path2D | undefined {
  const number = (name: string) => Number(attributes[name] ?? 0)
  if (tag === 'path') return new Path2D(String(attributes.d))
  const outline = new Path2D()
  if (tag === 'circle') outline.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI)
  else if (tag === 'rect') addBox(outline, number)
  else return undefined
  return outline
}

/** Corners stay square where a browser cannot round them. */
function addBox(outline: Path2D, number: (name: string) => number): void {
  const box = [number('x'), number('y'), number('width'), number('height')] as const
  if ('roundRect' in outline) outline.roundRect(...box, number('rx'))
  else (outline as Path2D).rect(...box)
}

function fillAndStroke(
  context: CanvasRenderingContext2D,
  outline: Path2D,
  attributes: Attributes,
  ink: Ink,
): void {
  if (ink.fill !== 'none') {
    context.fillStyle = ink.fill
    context.fill(outline)
  }
  if (ink.stroke === 'none') return
  context.strokeStyle = ink.stroke
  context.lineWidth = ink.width
  context.lineCap = (attributes['stroke-linecap'] ?? 'butt') as CanvasLineCap
  context.lineJoin = (attributes['stroke-linejoin'] ?? 'miter') as CanvasLineJoin
  context.setLineDash([...numbersOf(attributes['stroke-dasharray'] as string | undefined)])
  context.stroke(outline)
}

function paintText(
  context: CanvasRenderingContext2D,
  attributes: Attributes,
  { text, fill }: { readonly text: string; readonly fill: string },
): void {
  context.font = `${attributes['font-weight'] ?? 500} ${attributes['font-size'] ?? 12}px ${FONT}`
  context.textAlign = ANCHORS[attributes['text-anchor'] ?? 'start'] ?? 'start'
  context.fillStyle = fill
  context.fillText(text, Number(attributes.x ?? 0), Number(attributes.y ?? 0))
}

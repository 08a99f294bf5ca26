/**
 * A drawing as plain values: whoever shows it makes elements or text of it. The client cannot set markup
 * under its Content-Security-Policy, so a text alone would not do.
 */
export interface SvgNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

type Child = SvgNode | string | readonly Child[] | false | undefined

/** One element; children that are nothing are left out. */
export function svg(
  tag: string,
  attributes: SvgNode['attributes'] = {},
  ...children: readonly Child[]
): SvgNode {
  return { tag, attributes, children: flat(children) }
}

function flat(children: readonly Child[]): readonly (SvgNode | string)[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false) return []
    return Array.isArray(child) ? flat(child) : [child as SvgNode | string]
  })
}

/** The drawing as the text of an SVG file. */
export function svgText(node: SvgNode | string): string {
  if (typeof node === 'string') return escaped(node)
  const { tag, attributes, children } = node
  const words = Object.entries(attributes).map(([name, value]) => ` ${name}="${attribute(value)}"`)
  const open = `<${tag}${words.join('')}`
  return children.length === 0 ? `${open}/>` : `${open}>${children.map(svgText).join('')}</${tag}>`
}

function attribute(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value)
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`).replace(/[^\P{Cc}\n\t]/gu, '')
}

import { type ComponentChild, h } from 'preact'
import type { SvgNode } from '../../../../core/map/index.ts'

/** The elements of a drawing; the page's own policy lets no markup be set, so they are made one by one. */
export function elementsOf(node: SvgNode | string): ComponentChild {
  if (typeof node === 'string') return node
  return h(node.tag, node.attributes, ...node.children.map(elementsOf))
}

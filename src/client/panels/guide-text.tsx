import { type ComponentChild, h } from 'preact'
import type { GuideNode } from '../assets/guide-node.ts'
import './guide-text.css'

/** A guide, which is written in English whatever the language of the page. */
export function GuideText({ nodes }: { readonly nodes: readonly GuideNode[] }) {
  return (
    <div class="guide-text" lang="en" dir="ltr">
      {nodes.map(elementOf)}
    </div>
  )
}

/** The page's own policy lets no markup be set, so elements are made one by one. */
function elementOf(node: GuideNode): ComponentChild {
  if (typeof node === 'string') return node
  const [tag, inside] = node
  return h(tag, {}, ...inside.map(elementOf))
}

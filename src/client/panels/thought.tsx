import './thought.css'
import { Words } from './words.tsx'

/** What the teen thinks just now, beside the face. It is announced by the page, so it is no live region. */
export function Thought({ label, text }: { readonly label: string; readonly text: string | undefined }) {
  if (!text) return null
  return (
    <p class="thought" key={text}>
      <span class="hidden-text">{label} </span>
      <Words>{text}</Words>
    </p>
  )
}

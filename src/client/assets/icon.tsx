import { ICONS, type IconName, type IconNode } from './icons.ts'

interface DrawingProps {
  readonly name: string
  readonly nodes: readonly IconNode[]
  /** Edge in CSS length; 1.25em when left out, so that it grows with the words beside it. */
  readonly size?: string | undefined
}

/** An ornament beside words: hidden from assistive technology, coloured like the text. */
export function Icon({ name, size }: { readonly name: IconName; readonly size?: string }) {
  return <Drawing name={name} nodes={ICONS[name]} size={size} />
}

/** The same, of an icon that comes with a page of its own. */
export function Drawing({ name, nodes, size = '1.25em' }: DrawingProps) {
  return (
    <svg
      aria-hidden="true"
      class={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.4"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {nodes.map(([Tag, attributes]) => (
        <Tag key={JSON.stringify(attributes)} {...attributes} />
      ))}
    </svg>
  )
}

import type { ComponentChildren } from 'preact'
import { useApp } from '../app.ts'
import { Icon } from '../assets/icon.tsx'
import './message.css'
import type { MessageKind } from './talk.ts'
import { Words } from './words.tsx'

interface BubbleProps {
  readonly kind: MessageKind
  readonly text: string
  /** The name of who says it; nobody says a notice or what is told. */
  readonly speaker?: string | undefined
  /** Whether the name must be seen: neither side of the talk tells it. */
  readonly named?: boolean
  readonly children?: ComponentChildren
}

/** What a message says, and to a screen reader also who says it. */
export function Bubble({ kind, text, speaker, named = false, children }: BubbleProps) {
  const { i18n } = useApp()
  return (
    <p class="bubble">
      {speaker !== undefined && (
        <span class={named ? 'bubble-who' : 'hidden-text'}>{i18n.t('play.says', { person: speaker })} </span>
      )}
      {kind === 'hidden' && <Icon name="hidden" />}
      <Words>{kind === 'hidden' ? i18n.t('play.hidden', { what: text }) : text}</Words>
      {children}
    </p>
  )
}

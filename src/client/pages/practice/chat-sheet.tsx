import type { ComponentChildren } from 'preact'
import type { Chat, Feedback } from '../../../core/judgement/index.ts'
import { useApp } from '../../app.ts'
import { wordsOfChat } from '../../chat-words.ts'
import { PageTitle } from '../../panels/page-title.tsx'
import { ShortChat } from '../../panels/short-chat.tsx'
import './chat-sheet.css'
import { Verdict } from './verdict.tsx'

interface ChatSheetProps {
  readonly chat: Chat
  readonly title: string
  readonly feedback?: Feedback | undefined
  /** How far the round is. */
  readonly dots?: { readonly done: number; readonly all: number }
  onKeyDown?(event: KeyboardEvent): void
  /** What can be done: the scale, or the way on. */
  readonly children: ComponentChildren
}

/** A chat on its phone, with the words beside it: who it is about, and what can be done or what there was to see. */
export function ChatSheet({ chat, title, feedback, dots, onKeyDown, children }: ChatSheetProps) {
  const { i18n } = useApp()
  const words = wordsOfChat(i18n, chat)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys beside the buttons that do the same
    <section class="chat-sheet" data-judged={feedback !== undefined} onKeyDown={onKeyDown}>
      <header class="chat-sheet-head">
        <PageTitle step={`${chat.id} ${title}`}>{title}</PageTitle>
        {dots && <Dots {...dots} />}
        <p class="lead">{words.text('intro')}</p>
      </header>
      {feedback && <Verdict key={chat.id} chat={chat} feedback={feedback} />}
      <ShortChat key={chat.id} chat={chat} words={words} feedback={feedback} />
      <div class="chat-sheet-foot">{children}</div>
    </section>
  )
}

function Dots({ done, all }: { readonly done: number; readonly all: number }) {
  return (
    <p class="round-dots" aria-hidden="true">
      {[...Array(all).keys()].map((at) => (
        <i key={at} data-done={at < done} />
      ))}
    </p>
  )
}

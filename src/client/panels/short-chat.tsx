import type { Chat, ChatLine, Feedback } from '../../core/judgement/index.ts'
import { useApp } from '../app.ts'
import type { ChatWords } from '../chat-words.ts'
import { appName } from '../scene-words.ts'
import { Bubble } from './bubble.tsx'
import './chat-log.css'
import { type ChatNote, notesOf } from './chat-notes.ts'
import { PhoneTop } from './phone-header.tsx'
import './short-chat.css'
import { Words } from './words.tsx'

interface ShortChatProps {
  readonly chat: Chat
  readonly words: ChatWords
  /** What there is to say of it; absent until it is judged. */
  readonly feedback?: Feedback | undefined
}

/** A practice chat as on a phone, names only. Once judged, each note stands right under what it points at. */
export function ShortChat({ chat, words, feedback }: ShortChatProps) {
  const { i18n } = useApp()
  const { look } = chat.app
  const notes = feedback ? notesOf(chat, feedback.points) : []
  return (
    <div class="short-chat" data-chat={chat.id}>
      <PhoneTop look={look} name={words.contact} about={appName(i18n, chat.app)} />
      <div
        role="log"
        aria-live="off"
        aria-label={i18n.t('play.talk', { teen: words.teen, person: words.contact })}
        class="chat-log"
        data-look={look}
      >
        <ul class="chat-list">
          {chat.lines.map((line, at) => [
            <Line
              key={line.id}
              {...{ chat, words, line }}
              edges={profileEdges(chat.lines, at)}
              notes={notes.filter(({ point }) => point.at.includes(line.id))}
            />,
            ...notes
              .filter(({ under }) => under === line.id)
              .map((note) => <Note key={note.point.id} note={note} text={words.text(note.point.id)} />),
          ])}
        </ul>
      </div>
    </div>
  )
}

interface LineProps {
  readonly chat: Chat
  readonly words: ChatWords
  readonly line: ChatLine
  readonly edges: string
  /** The notes that point here. */
  readonly notes: readonly ChatNote[]
}

function Line({ chat, words, line, edges, notes }: LineProps) {
  const { i18n } = useApp()
  const role = chat.people[line.who ?? '']?.role
  const side = line.who === undefined ? 'none' : role === 'teen' ? 'teen' : 'other'
  return (
    <li
      class={`message message-${line.kind} ${edges}`}
      data-line={line.id}
      data-side={side}
      data-pointed={notes[0]?.tone}
    >
      <div class="message-row">
        <Bubble
          kind={line.kind}
          text={words.text(line.id)}
          speaker={line.who === undefined ? undefined : words.name(line.who)}
          named={role === 'friend' || role === 'adult'}
        />
        {notes.map(({ number, tone }) => (
          <span class="chat-pin" data-tone={tone} key={number}>
            <span class="hidden-text">{i18n.t('practice.pin', { number })}</span>
            <span aria-hidden="true">{number}</span>
          </span>
        ))}
      </div>
    </li>
  )
}

function Note({ note, text }: { readonly note: ChatNote; readonly text: string }) {
  const { i18n } = useApp()
  return (
    <li class="chat-note" data-note={note.number} data-tone={note.tone}>
      <span class="chat-pin" data-tone={note.tone} aria-hidden="true">
        {note.number}
      </span>
      <p>
        <span class="hidden-text">{i18n.t('practice.note', { number: note.number })} </span>
        <Words>{text}</Words>
      </p>
    </li>
  )
}

/** Profile facts in a row are shown as one card. */
function profileEdges(lines: readonly ChatLine[], at: number): string {
  const isProfile = (place: number) => lines[place]?.kind === 'profile'
  if (!isProfile(at)) return ''
  return `${isProfile(at - 1) ? '' : 'first'} ${isProfile(at + 1) ? '' : 'last'}`.trim()
}

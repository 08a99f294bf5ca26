import { Fragment } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Entry, Mark } from '../../core/run/index.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useApp } from '../app.ts'
import type { SceneWords } from '../scene-words.ts'
import './chat-log.css'
import { Message } from './message.tsx'
import { idOf, isMarkable, isRead, lastOwn, profileEdges, timeOf } from './talk.ts'
import { Typing } from './typing.tsx'

interface ChatLogProps {
  readonly label: string
  readonly look: string
  readonly entries: readonly Entry[]
  readonly typing: string | null
  readonly scene: Scene
  readonly words: SceneWords
  readonly marks: readonly Mark[]
  /** Absent where nobody marks anything. */
  onMark?(line: string): void
  onSkip(): void
}

/**
 * A talk as a log. It is not itself a live region: each new message is announced by the page as a whole sentence,
 * without the names of the buttons in it. One tab stop; the arrow keys go from mark to mark.
 */
export function ChatLog({ label, look, entries, typing, scene, words, marks, onMark, onSkip }: ChatLogProps) {
  const { i18n } = useApp()
  const log = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const own = lastOwn(entries, scene)
  const markable = entries.filter(isMarkable).map(idOf)
  const stop = focused !== null && markable.includes(focused) ? focused : markable.at(-1)

  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight })
  }, [entries.length, typing, look])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined || !(event.target instanceof HTMLButtonElement)) return
    const buttons = [...(log.current?.querySelectorAll<HTMLButtonElement>('.mark') ?? [])]
    buttons[buttons.indexOf(event.target) + step]?.focus()
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && !event.target.closest('button')) onSkip()
  }

  return (
    <div
      ref={log}
      role="log"
      aria-live="off"
      // Without a mark in it, whoever uses the keyboard could not scroll it.
      {...(onMark ? {} : { tabIndex: 0 })}
      aria-label={label}
      class="chat-log"
      data-look={look}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <ul class="chat-list">
        {entries.map((entry, index) => (
          <Fragment key={idOf(entry)}>
            {timeOf(entry) !== timeOf(entries[index - 1] ?? entry) || index === 0 ? (
              <li class="chat-time">{i18n.time(timeOf(entry))}</li>
            ) : null}
            <Message
              entry={entry}
              scene={scene}
              words={words}
              edges={profileEdges(entries, index)}
              {...(onMark && {
                marking: {
                  marks,
                  onMark,
                  focusable: idOf(entry) === stop,
                  onFocus: () => setFocused(idOf(entry)),
                },
              })}
            >
              {entry === own && look !== 'room' && (
                <p class="receipt">
                  {i18n.t(isRead(entry, entries, typing, scene) ? 'play.read' : 'play.delivered')}
                </p>
              )}
            </Message>
          </Fragment>
        ))}
        {typing !== null && <Typing person={words.name(typing)} />}
      </ul>
    </div>
  )
}

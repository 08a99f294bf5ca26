import { useEffect, useRef } from 'preact/hooks'
import { nowPlayed } from '../../../core/lesson/index.ts'
import type { Entry } from '../../../core/run/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Message } from '../../panels/message.tsx'
import { PhoneHeader } from '../../panels/phone-header.tsx'
import { idOf, profileEdges, threadOf } from '../../panels/talk.ts'
import { Thought } from '../../panels/thought.tsx'
import { JoinChip } from './join-chip.tsx'
import './wall-chat.css'
import type { WallParts } from './wall-parts.ts'
import { WallVote } from './wall-vote.tsx'

/** The chat as large as the last row needs it, and below it what the class decides about. */
export function WallChat(parts: WallParts) {
  const { i18n } = useApp()
  const { lesson, story, words, people } = parts
  const arrived = nowPlayed(lesson, story).entries.slice(0, Math.max(1, lesson.shown))
  const last = arrived.at(-1)
  const thread = last ? threadOf(last) : story.scene.lock.thread
  const talk = story.scene.threads[thread]
  return (
    <div class="wall-play">
      <JoinChip {...parts} />
      <div class="wall-thought">
        <Thought label={i18n.t('play.thinks', { teen: words.teen })} text={thoughtIn(arrived, words)} />
      </div>
      <div class="wall-right">
        <div class="wall-phone">
          <PhoneHeader
            scene={story.scene}
            thread={thread}
            words={words}
            portrait={people[talk?.with ?? '']?.portrait}
          />
          <WallLog
            {...parts}
            thread={thread}
            entries={arrived.filter((entry) => threadOf(entry) === thread)}
          />
        </div>
        {lesson.vote && <WallVote {...parts} vote={lesson.vote} />}
      </div>
    </div>
  )
}

interface WallLogProps extends WallParts {
  readonly thread: string
  readonly entries: readonly Entry[]
}

function WallLog({ lesson, story, words, thread, entries, ...rest }: WallLogProps) {
  const { i18n } = useApp()
  const log = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const node = log.current
    if (!node) return
    const toEnd = () => node.scrollTo({ top: node.scrollHeight })
    toEnd()
    const observer = new ResizeObserver(toEnd)
    observer.observe(node)
    return () => observer.disconnect()
  }, [entries.length, thread])
  const talk = story.scene.threads[thread]
  const called = new Set(rest.totals.link === 'none' ? lesson.called.map(({ line }) => line) : [])
  return (
    <div
      ref={log}
      role="log"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever leads by keyboard has to be able to scroll it
      tabIndex={0}
      aria-label={i18n.t('play.talk', { teen: words.teen, person: words.name(talk?.with ?? '') })}
      class="chat-log wall-log"
      data-look={story.scene.apps[talk?.app ?? '']?.look ?? 'one'}
    >
      <ul class="chat-list">
        {entries.map((entry, index) => (
          <Message
            key={idOf(entry)}
            entry={entry}
            scene={story.scene}
            words={words}
            edges={profileEdges(entries, index)}
          >
            {called.has(idOf(entry)) && (
              <p class="wall-called">
                <Icon name="flag" size="1em" /> {i18n.t('wall.called')}
              </p>
            )}
          </Message>
        ))}
      </ul>
    </div>
  )
}

function thoughtIn(arrived: readonly Entry[], words: WallParts['words']): string | undefined {
  const entry = arrived.slice(-3).findLast((each) => each.type === 'line' && each.line.hasThought)
  return entry?.type === 'line' ? words.text(`${entry.line.id}.thought`) : undefined
}

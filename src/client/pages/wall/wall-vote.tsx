import { useEffect, useRef } from 'preact/hooks'
import { type ClassVote, nowPlayed, resultOf } from '../../../core/lesson/index.ts'
import type { ShownTally } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Words } from '../../panels/words.tsx'
import { letterOf, type WallParts } from './wall-parts.ts'
import './wall-vote.css'

/** The question, its replies, and how it stands once that is revealed: bars behind the words. */
export function WallVote({ vote, ...parts }: WallParts & { readonly vote: ClassVote }) {
  const { i18n } = useApp()
  const { lesson, story, words } = parts
  const { position } = nowPlayed(lesson, story)
  const list = useRef<HTMLOListElement>(null)
  const shown = vote.state === 'revealed' ? resultOf(vote) : undefined
  useBallots(list, vote, shown)
  if (position.type !== 'choice') return null
  const question = position.beat.hasQuestion
    ? words.text(`${position.beat.id}.question`)
    : i18n.t('play.question', { teen: words.teen })
  return (
    <div class="wall-vote" data-state={vote.state}>
      <div class="wall-question">
        <h2>{question}</h2>
        <p aria-live="polite">{statusOf(vote, shown, parts, i18n)}</p>
      </div>
      <ol ref={list}>
        {vote.replies.map((id, at) => {
          const reply = position.replies.find((each) => each.id === id)
          const text = words.text(id)
          return (
            <WallReply
              key={id}
              {...{ id, at, shown }}
              kind={reply?.kind ?? 'do'}
              text={reply?.kind === 'say' ? i18n.t('play.quoted', { text }) : text}
            />
          )
        })}
      </ol>
    </div>
  )
}

interface WallReplyProps {
  readonly id: string
  readonly at: number
  readonly kind: 'say' | 'do'
  readonly text: string
  readonly shown: ShownTally | undefined
}

function WallReply({ id, at, kind, text, shown }: WallReplyProps) {
  const count = shown?.counts?.[id]
  const all = Object.values(shown?.counts ?? {}).reduce((sum, each) => sum + each, 0)
  const leads = shown?.standing.type === 'winner' && shown.standing.reply === id
  return (
    <li
      class={`wall-reply wall-reply-${kind}`}
      data-choice={id}
      data-letter={letterOf(at)}
      data-leads={leads}
    >
      {count !== undefined && (
        <i class="wall-bar" style={{ inlineSize: `${all === 0 ? 0 : (100 * count) / all}%` }} />
      )}
      <span class="wall-letter">{letterOf(at)}</span>
      <span class="wall-words">
        <Words>{text}</Words>
      </span>
      {(count !== undefined || leads) && (
        <span class="wall-count">
          {leads && <Icon name="check" size="1em" />} {count}
        </span>
      )}
    </li>
  )
}

function statusOf(
  vote: ClassVote,
  shown: ShownTally | undefined,
  { totals }: WallParts,
  i18n: ReturnType<typeof useApp>['i18n'],
): string {
  if (vote.way === 'leader') return i18n.t('wall.asked-leader')
  if (vote.state === 'asked') return i18n.t('wall.asked-vote')
  if (vote.state === 'open') {
    return vote.way === 'devices'
      ? i18n.t('wall.voted', { cast: totals.cast, seats: totals.seats })
      : i18n.t(`wall.open-${vote.way}`)
  }
  if (vote.state === 'closed') return i18n.t('wall.closed')
  const { type = 'nobody' } = shown?.standing ?? {}
  return i18n.t(`wall.shown-${type}`)
}

/** When a vote is revealed, its ballots fly to the bars; the stage does not know where those are. */
function useBallots(
  list: { readonly current: HTMLOListElement | null },
  vote: ClassVote,
  shown: ShownTally | undefined,
): void {
  const { cues } = useApp()
  useEffect(() => {
    const { counts } = shown ?? {}
    if (!counts) return
    cues.ballots.value = [...(list.current?.children ?? [])].map((bar, at) => {
      const { left, right, top, height } = bar.getBoundingClientRect()
      const x = getComputedStyle(bar).direction === 'rtl' ? innerWidth - right : left
      return { x, y: top + height / 2, count: counts[vote.replies[at] ?? ''] ?? 0, letter: letterOf(at) }
    })
    return () => {
      cues.ballots.value = []
    }
  }, [vote.number, vote.state === 'revealed'])
}

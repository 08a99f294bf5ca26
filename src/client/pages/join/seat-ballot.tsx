import { useEffect } from 'preact/hooks'
import type { Position } from '../../../core/run/index.ts'
import type { VoterState } from '../../../protocol/index.ts'
import { type App, useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Words } from '../../panels/words.tsx'
import type { SceneWords } from '../../scene-words.ts'
import { letterOf } from '../wall/wall-parts.ts'
import type { Seat, SeatVote } from './seat.ts'

interface SeatBallotProps {
  readonly seat: Seat
  /** Where the chat stands, once everything of it is on the wall. */
  readonly position: Position | undefined
  readonly words: SceneWords
  /** Letters alone: the words are on the wall. */
  readonly withWords: boolean
}

type Ballot = NonNullable<VoterState['ballot']>

/** The question with its replies: press one, press another to change one's mind, until it is closed. */
export function SeatBallot({ seat, position, words, withWords }: SeatBallotProps) {
  const app = useApp()
  const { i18n } = app
  const { ballot } = seat.state.value ?? {}
  const isHere =
    position?.type === 'choice' &&
    ballot?.replies.every((id) => position.replies.some((reply) => reply.id === id))
  const own = seat.vote.value?.ballot === ballot?.id ? seat.vote.value : undefined
  const status = isHere && ballot ? statusOf(ballot, own, i18n) : ''
  useEffect(() => {
    if (isHere && ballot) app.announce(i18n.t(ballot.state === 'open' ? 'join.open' : `join.${ballot.state}`))
  }, [isHere, ballot?.id, ballot?.state])
  if (!isHere || !ballot || position?.type !== 'choice') {
    const look = seat.state.value?.moment.stretch ? 'join.part-chat-hint' : 'join.look'
    return (
      <p class="seat-look">
        {i18n.t(position?.type === 'choice' ? 'join.talk' : look, { teen: words.teen })}
      </p>
    )
  }
  return (
    <div class="seat-ballot" data-state={ballot.state}>
      <h2 class="replies-question">
        {position.beat.hasQuestion
          ? words.text(`${position.beat.id}.question`)
          : i18n.t('play.question', { teen: words.teen })}
      </h2>
      <ol class="replies-list" data-words={withWords}>
        {ballot.replies.map((id, at) => {
          const reply = position.replies.find((each) => each.id === id)
          const text = words.text(id)
          const said = reply?.kind === 'say' ? i18n.t('play.quoted', { text }) : text
          const count = ballot.shown?.counts?.[id]
          return (
            <li key={id}>
              <button
                type="button"
                class={`reply reply-${reply?.kind ?? 'do'}`}
                data-reply={id}
                aria-pressed={own?.reply === id}
                aria-disabled={ballot.state !== 'open'}
                onClick={() => seat.choose(id)}
              >
                <span class="reply-key">{letterOf(at)}</span>
                <span class={withWords ? 'seat-words' : 'hidden-text'}>
                  <Words>{said}</Words>
                </span>
                {own?.reply === id && <Icon name="check" />}
                {count !== undefined && <strong>{count}</strong>}
              </button>
            </li>
          )
        })}
      </ol>
      <p class="seat-status" role="status">
        {status}
      </p>
    </div>
  )
}

function statusOf({ state, shown }: Ballot, own: SeatVote | undefined, i18n: App['i18n']): string {
  if (own?.state === 'sending') return i18n.t('join.sending')
  if (own?.state === 'late') return i18n.t('join.late')
  if (state === 'open') return i18n.t(own ? 'join.kept' : 'join.open')
  if (state === 'closed') return i18n.t('join.closed')
  return i18n.t(`wall.shown-${shown?.standing.type ?? 'nobody'}`)
}

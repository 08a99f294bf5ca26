import { type ClassVote, isUnseen, resultOf, waysNow } from '../../../core/lesson/index.ts'
import type { Way } from '../../../core/room/index.ts'
import {
  askAgain,
  chooseForHall,
  decideInHall,
  HALL_WAYS,
  type Played,
  playedIn,
  repliesAsked,
  talkAhead,
} from '../../../core/talk/index.ts'
import { type App, useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { Words } from '../../panels/words.tsx'
import { letterOf } from '../wall/wall-parts.ts'
import './reply-keys.css'
import type { SpeakParts } from './speak-screen.tsx'

/** One key for each reply: what most of the hall wants is played at once. With devices, how they voted. */
export function ReplyKeys(parts: SpeakParts) {
  const { i18n } = useApp()
  const { given, told, words, stand } = parts
  const played = playedIn(given, told)
  const replies = repliesAsked(given, told)
  const vote = played?.lesson.vote
  if (!played || !vote || replies.length === 0) return null
  const scene = words.scene(played)
  const counts = vote.way === 'devices' && vote.state !== 'open' ? resultOf(vote)?.counts : undefined
  return (
    <section class="card reply-keys" aria-label={i18n.t('talk.next-decide')} data-state={vote.state}>
      <p role="status">
        {vote.way === 'devices' ? devicesText(parts, vote, played, i18n) : handsText(played, i18n)}
      </p>
      <ol>
        {replies.map((id, at) => (
          <li key={id}>
            <button
              type="button"
              class="button button-plain"
              data-reply={id}
              aria-label={i18n.t('talk.reply', { letter: letterOf(at), text: scene.text(id) })}
              onClick={() => stand.change((now, story) => chooseForHall(now, at, story))}
            >
              <span class="wall-letter">{letterOf(at)}</span>
              <span>
                <Words>{scene.text(id)}</Words>
              </span>
              {counts && <strong class="reply-keys-count">{counts[id] ?? 0}</strong>}
            </button>
          </li>
        ))}
      </ol>
      {vote.way === 'devices' && vote.state !== 'open' && (
        <Button onClick={() => stand.change(askAgain)}>{i18n.t('talk.ask-again')}</Button>
      )}
      <HallWay {...parts} ways={waysNow(played.lesson, played.story)} way={vote.way} />
    </section>
  )
}

function handsText({ lesson, story }: Played, i18n: App['i18n']): string {
  return i18n.t(isUnseen(lesson, story) ? 'talk.decide-unseen' : 'talk.decide')
}

/** What devices are doing, or why nothing follows from what they did. */
function devicesText(
  { given, told, totals }: SpeakParts,
  { state }: ClassVote,
  { lesson, story }: Played,
  i18n: App['i18n'],
): string {
  if (state === 'open') {
    const { cast, seats } = totals
    return `${i18n.t('wall.voted', { cast, seats })}. ${i18n.t('talk.decide-open')}`
  }
  const ahead = talkAhead(given, told)
  if (ahead.type === 'decide' && ahead.because !== 'hall') return i18n.t(`talk.decide-${ahead.because}`)
  if (state === 'revealed') return i18n.t('talk.decide')
  return i18n.t(isUnseen(lesson, story) ? 'talk.decide-quiet' : 'talk.decide-closed')
}

interface HallWayProps extends SpeakParts {
  readonly ways: readonly Way[]
  readonly way: Way
}

function HallWay({ stand, totals, ways, way }: HallWayProps) {
  const { i18n } = useApp()
  const known: readonly Way[] = totals.link === 'none' ? HALL_WAYS : ['devices', ...HALL_WAYS]
  const offered = known.filter((each) => ways.includes(each))
  const all = offered.includes(way) ? offered : [way, ...offered]
  return (
    <label class="reply-keys-way">
      <span>{i18n.t('talk.way')}</span>
      <select
        value={way}
        onChange={({ currentTarget: { value } }) => {
          const wanted = all.find((each) => each === value)
          if (wanted) stand.change((now, story) => decideInHall(now, wanted, story))
        }}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`lesson.way-${each}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

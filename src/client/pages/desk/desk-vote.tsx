import {
  changeWay,
  hasTimeToTalk,
  isUnseen,
  nowPlayed,
  play,
  resultOf,
  setOpen,
  voteAgain,
  waysNow,
} from '../../../core/lesson/index.ts'
import type { Way } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { Words } from '../../panels/words.tsx'
import { letterOf } from '../wall/wall-parts.ts'
import { CountFields } from './count-fields.tsx'
import type { DeskView } from './desk-parts.ts'
import './desk-vote.css'

/** The question that is on the wall: how the class votes, how it stands, and what else the leader can do. */
export function DeskVote(view: DeskView) {
  const { i18n } = useApp()
  const { desk, lesson, totals } = view
  const { vote } = lesson
  if (!vote) return null
  return (
    <section class="card desk-vote" aria-label={i18n.t('desk.vote')} data-state={vote.state}>
      <p class="desk-talk">
        {i18n.t(hasTimeToTalk(lesson, desk.story) ? 'desk.time-to-talk' : 'desk.decide-quickly')}
      </p>
      <Ways {...view} />
      {vote.way === 'devices' && vote.state === 'open' && (
        <p class="desk-cast">{i18n.t('desk.cast', { cast: totals.cast, seats: totals.seats })}</p>
      )}
      <CountFields {...view} />
      <Replies {...view} />
      <Again {...view} />
    </section>
  )
}

function Ways({ desk, lesson, totals }: DeskView) {
  const { i18n } = useApp()
  const { vote } = lesson
  if (!vote || vote.state === 'revealed') return null
  const ways = waysNow(lesson, desk.story).filter((way) => way !== 'devices' || totals.link !== 'none')
  return (
    <>
      <label class="desk-ways">
        <span>{i18n.t('desk.way')}</span>
        <select
          value={vote.way}
          onChange={({ currentTarget: { value } }) => desk.change((now) => changeWay(now, value as Way))}
        >
          {ways.map((way) => (
            <option key={way} value={way}>
              {i18n.t(`lesson.way-${way}`)}
            </option>
          ))}
        </select>
      </label>
      {isUnseen(lesson, desk.story) && <p class="desk-why">{i18n.t('desk.why-unseen')}</p>}
    </>
  )
}

function Replies({ desk, lesson, words }: DeskView) {
  const { i18n } = useApp()
  const { vote } = lesson
  const { position } = nowPlayed(lesson, desk.story)
  if (!vote || position.type !== 'choice') return null
  const shown = vote.state === 'open' ? undefined : resultOf(vote)
  return (
    <ol class="desk-replies">
      {vote.replies.map((id, at) => {
        const reply = position.replies.find((each) => each.id === id)
        const text = words.text(id)
        const said = reply?.kind === 'say' ? i18n.t('play.quoted', { text }) : text
        const leads = shown?.standing.type === 'winner' && shown.standing.reply === id
        return (
          <li key={id} data-leads={leads}>
            <span class="wall-letter">{letterOf(at)}</span>
            <span>
              <Words>{said}</Words>
              {vote.earlier?.counts && (
                <small>{i18n.t('desk.earlier', { count: vote.earlier.counts[id] ?? 0 })}</small>
              )}
            </span>
            <strong>{shown?.counts?.[id]}</strong>
            <Button
              data-reply={id}
              aria-label={i18n.t('desk.play-which', { letter: letterOf(at), reply: said })}
              onClick={() => desk.change((now, story) => play(now, id, story))}
            >
              {i18n.t('desk.play')}
            </Button>
          </li>
        )
      })}
    </ol>
  )
}

function Again({ desk, lesson }: DeskView) {
  const { i18n } = useApp()
  const { vote } = lesson
  if (!vote) return null
  return (
    <div class="row">
      {vote.state === 'closed' && (
        <Button onClick={() => desk.change((now) => setOpen(now, true))}>{i18n.t('desk.open-again')}</Button>
      )}
      {vote.state !== 'asked' && (
        <Button onClick={() => desk.change(voteAgain)}>{i18n.t('desk.vote-again')}</Button>
      )}
    </div>
  )
}

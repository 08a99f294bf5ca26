import { useEffect, useRef } from 'preact/hooks'
import { CHAT_STEPS, callOut, nowPlayed } from '../../../core/lesson/index.ts'
import { markedLines } from '../../../core/room/index.ts'
import type { Entry } from '../../../core/run/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { idOf, isMarkable, kindOf, speakerOf } from '../../panels/talk.ts'
import { Words } from '../../panels/words.tsx'
import type { DeskView } from './desk-parts.ts'
import './desk-chat.css'

/** The talk as it is on the wall, with the marks of the class on each message. */
export function DeskChat(view: DeskView) {
  const { i18n } = useApp()
  const { desk, lesson } = view
  const list = useRef<HTMLOListElement>(null)
  const arrived = nowPlayed(lesson, desk.story).entries.slice(0, lesson.shown)
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [arrived.length])
  if (arrived.length === 0 || !CHAT_STEPS.includes(lesson.step)) return null
  return (
    <section class="card desk-chat">
      <h2>{i18n.t('desk.on-wall')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever leads by keyboard has to be able to scroll it */}
      <ol ref={list} tabIndex={0} aria-label={i18n.t('desk.on-wall')}>
        {arrived.map((entry) => (
          <Line key={idOf(entry)} entry={entry} {...view} />
        ))}
      </ol>
    </section>
  )
}

function Line({ entry, desk, lesson, totals, words }: DeskView & { readonly entry: Entry }) {
  const { i18n } = useApp()
  const id = idOf(entry)
  const speaker = speakerOf(entry, desk.story.scene)
  const text = words.text(id)
  return (
    <li data-line={id}>
      <span>
        {speaker !== undefined && <b>{i18n.t('play.says', { person: words.name(speaker) })} </b>}
        <Words>{kindOf(entry) === 'hidden' ? i18n.t('play.hidden', { what: text }) : text}</Words>
      </span>
      {isMarkable(entry) && entry.type === 'line' && (
        <Marks {...{ id, desk, lesson, totals, words }} text={text} />
      )}
    </li>
  )
}

/** With devices: how many have marked it. Without: the leader marks what the class calls out. */
function Marks({
  id,
  text,
  desk,
  lesson,
  totals,
}: DeskView & { readonly id: string; readonly text: string }) {
  const { i18n } = useApp()
  if (totals.link !== 'none') {
    const talk = nowPlayed(lesson, desk.story)
    const marks = markedLines(talk, totals.marks ?? []).find(({ line }) => line === id)?.marks ?? 0
    if (marks === 0) return null
    return (
      <span class="desk-marks" title={i18n.t('desk.marks', { count: marks })}>
        <Icon name="flag" size="1em" /> {marks}
        <span class="hidden-text"> {i18n.t('desk.marks', { count: marks })}</span>
      </span>
    )
  }
  return (
    <button
      type="button"
      class="mark"
      aria-pressed={lesson.called.some(({ line }) => line === id)}
      aria-label={i18n.t('desk.call-out', { text })}
      title={i18n.t('desk.call-out-hint')}
      onClick={() => desk.change((now) => callOut(now, id))}
    >
      <Icon name="flag" size="1.1em" />
    </button>
  )
}

import { CROSSINGS_AT_ONCE, pathsOf, pathsToShow } from '../../../core/lesson/index.ts'
import type { Crossing, PathsSideBySide } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { beforeChoice } from './before-choice.ts'
import type { WallParts } from './wall-parts.ts'
import './wall-paths.css'

/** The groups' ways side by side: who told somebody when, then where the ways ran together and parted. No group has a name. */
export function WallPaths(parts: WallParts) {
  const { i18n } = useApp()
  const { lesson, story } = parts
  const paths = pathsToShow(lesson, story)
  if (!paths) {
    return (
      <div class="wall-panel">
        <h2 class="wall-title">{i18n.t('wall.paths')}</h2>
        <p>{i18n.t('wall.paths-few')}</p>
      </div>
    )
  }
  const all = pathsOf(lesson, story).length
  const from = (lesson.at - 1) * CROSSINGS_AT_ONCE
  return (
    <div class="wall-panel">
      <h2>{i18n.t(lesson.at === 0 ? 'wall.paths' : 'wall.parted')}</h2>
      {lesson.at === 0 && <Tellings {...parts} {...paths} all={all} />}
      {lesson.at > 0 &&
        paths.crossings
          .slice(from, from + CROSSINGS_AT_ONCE)
          .map((crossing) => <At key={crossing.beat} {...parts} crossing={crossing} />)}
    </div>
  )
}

function Tellings({ tellings, wentOn, endings, all, words }: WallParts & PathsSideBySide & { all: number }) {
  const { i18n } = useApp()
  return (
    <>
      <p>{i18n.t('wall.paths-all', { count: all })}</p>
      <ul class="wall-tellings">
        {tellings.map(({ message, groups }) => (
          <li key={message}>
            <b class="wall-letter">{groups}</b>{' '}
            {i18n.t(message === 0 ? 'wall.told-first' : 'wall.told-at', { count: groups, message })}
          </li>
        ))}
        {wentOn > 0 && (
          <li>
            <b class="wall-letter">{wentOn}</b> {i18n.t('wall.went-on', { count: wentOn })}
          </li>
        )}
      </ul>
      <p>{i18n.t('wall.endings')}</p>
      <ul class="wall-tellings">
        {endings.map(({ ending, groups }) => (
          <li key={ending}>
            <b class="wall-letter">{groups}</b> {words.text(`${ending}.title`)}
          </li>
        ))}
      </ul>
    </>
  )
}

function At({ crossing, story, words }: WallParts & { readonly crossing: Crossing }) {
  const { i18n } = useApp()
  const beat = story.scene.beats[crossing.beat]
  const replies = beat?.exit.type === 'choice' ? beat.exit.replies : []
  const all = crossing.replies.reduce((sum, { groups }) => sum + groups.length, 0)
  const said = (id: string) => {
    const text = words.text(id)
    return replies.find((reply) => reply.id === id)?.kind === 'say' ? i18n.t('play.quoted', { text }) : text
  }
  return (
    <section class="wall-crossing">
      <h3>{beforeChoice(i18n, story.scene, words, crossing.beat)}</h3>
      <ul class="wall-tellings">
        {crossing.replies.map(({ reply, groups }) => (
          <li key={reply} class="wall-reply" data-choice={reply}>
            <i class="wall-bar" style={{ inlineSize: `${(100 * groups.length) / all}%` }} />
            <b>{groups.length}</b> <span class="wall-words">{said(reply)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

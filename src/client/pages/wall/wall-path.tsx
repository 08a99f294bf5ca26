import { CHOICES_AT_ONCE, ownPlayed, runnersUp } from '../../../core/lesson/index.ts'
import type { Decision } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import type { WallParts } from './wall-parts.ts'

/** What the class decided, choice by choice, and what came close. */
export function WallPath(parts: WallParts) {
  const { i18n } = useApp()
  const { lesson, words } = parts
  const decisions = (lesson.own ?? lesson).decisions
  const from = lesson.at * CHOICES_AT_ONCE
  return (
    <div class="wall-panel">
      <h2>{i18n.t('wall.path', { teen: words.teen })}</h2>
      <ol class="wall-path" start={from + 1}>
        {decisions.slice(from, from + CHOICES_AT_ONCE).map((decision, at) => (
          <Chosen key={decision.beat} {...parts} decision={decision} number={from + at + 1} />
        ))}
      </ol>
      {decisions.length === 0 && <p>{i18n.t('wall.path-none')}</p>}
    </div>
  )
}

function Chosen({
  decision,
  number,
  lesson,
  story,
  words,
}: WallParts & { decision: Decision; number: number }) {
  const { i18n } = useApp()
  const { entries } = ownPlayed(lesson, story)
  const kinds = new Map(
    entries.flatMap((entry) => (entry.type === 'reply' ? [[entry.reply.id, entry.reply.kind] as const] : [])),
  )
  const { exit } = story.scene.beats[decision.beat] ?? {}
  const kindOf = (id: string) =>
    kinds.get(id) ??
    (exit?.type === 'choice' ? exit.replies.find((reply) => reply.id === id)?.kind : undefined)
  const say = (id: string) =>
    kindOf(id) === 'say' ? i18n.t('play.quoted', { text: words.text(id) }) : words.text(id)
  const { counts } = decision.shown ?? {}
  const [next] = runnersUp(decision)
  const withCount = (id: string) =>
    counts?.[id] === undefined ? say(id) : i18n.t('wall.reply-count', { reply: say(id), count: counts[id] })
  return (
    <li>
      <span class="wall-letter">{number}</span>
      <span>
        <strong>{withCount(decision.chosen)}</strong>
        {next !== undefined && (
          <span class="wall-runner-up">{i18n.t('wall.runner-up', { reply: withCount(next) })}</span>
        )}
      </span>
    </li>
  )
}

import { isOverEarly, stepNow } from '../../../core/talk/index.ts'
import { useApp } from '../../app.ts'
import { sourceText } from '../../panels/source-text.ts'
import type { TalkParts } from './talk-parts.ts'

/** What to say now, who says so, what to ask, and what to watch for in the room. */
export function SayNow(parts: TalkParts) {
  const { i18n } = useApp()
  const { given, told, words } = parts
  const step = stepNow(given, told.talk)
  if (!step) return null
  const { id, spoken, wall, hasWatch } = step
  const isOver = isOverEarly(given, told)
  return (
    <section class="card say-now" aria-label={words.say(`${id}.name`)}>
      <h2>{words.say(`${id}.name`)}</h2>
      {isOver ? (
        <>
          <h3>{i18n.t('talk.say-over')}</h3>
          <p class="say-now-words">{words.say(`${id}.over`)}</p>
        </>
      ) : (
        spoken.length > 0 && (
          <>
            <h3>{i18n.t('talk.say')}</h3>
            {spoken.map(({ sources }, at) => (
              <p key={at} class="say-now-words">
                {words.say(`${id}.say.${at + 1}`)}
                {sources.length > 0 && <cite> {sourceText(sources)}</cite>}
              </p>
            ))}
          </>
        )
      )}
      {wall.type === 'ask' && (
        <div class="say-now-ask">
          <h3>{i18n.t('talk.ask')}</h3>
          <p class="say-now-words">{words.say(`${id}.ask`)}</p>
          <p>{i18n.t(`talk.how-${wall.how}`)}</p>
        </div>
      )}
      {hasWatch && (
        <div class="say-now-watch">
          <h3>{i18n.t('talk.watch')}</h3>
          <p>{words.say(`${id}.watch`)}</p>
        </div>
      )}
    </section>
  )
}

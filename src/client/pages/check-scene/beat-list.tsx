import type { Beat, Reply, Scene } from '../../../core/scene/scene.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Button } from '../../panels/button.tsx'
import './beat-list.css'
import type { ChatWords } from './chat-words.ts'
import { signName, whoKnows } from './map-words.ts'
import { useTryFrom } from './use-try-from.ts'

interface BeatListProps {
  readonly scene: Scene
  readonly chat: ChatWords
}

/** The map as a list that can be walked through: each beat with its lines, its signs, and where it leads. */
export function BeatList({ scene, chat }: BeatListProps) {
  const { i18n } = useApp()
  const tryFrom = useTryFrom(scene)
  return (
    <ol class="beat-list">
      {Object.values(scene.beats).map((beat) => (
        <li key={beat.id} id={beatId(beat.id)} tabIndex={-1} data-beat={beat.id}>
          <h3>{beat.id}</h3>
          <p class="beat-facts">
            {beat.id === scene.start && <strong>{i18n.t('check.list-start')} · </strong>}
            {i18n.time(beat.time)} · {scene.apps[scene.threads[beat.thread]?.app ?? '']?.name} ·{' '}
            {i18n.t('check.list-pressure', { pressure: beat.pressure })}
          </p>
          <Lines beat={beat} chat={chat} />
          <Exit beat={beat} chat={chat} />
          {tryFrom.isReachable(beat.id) ? (
            <Button
              aria-label={i18n.t('check.list-from-of', { beat: beat.id })}
              onClick={() => tryFrom.go(beat.id)}
            >
              {i18n.t('check.list-from')}
            </Button>
          ) : (
            <p>{i18n.t('check.list-nowhere')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

interface PartProps {
  readonly beat: Beat
  readonly chat: ChatWords
}

function Lines({ beat, chat }: PartProps) {
  const { i18n } = useApp()
  if (beat.lines.length === 0) return null
  return (
    <ul class="beat-lines" lang={chat.language} dir={chat.direction}>
      {beat.lines.map(({ id, kind, who, signs }) => (
        <li key={id}>
          {who !== undefined && <strong>{i18n.t('check.list-who', { who: chat.name(who) })} </strong>}
          {kind === 'hidden' ? i18n.t('play.hidden', { what: chat.text(id) }) : chat.text(id)}
          {signs.map((sign) => (
            <span class="beat-sign" key={sign} lang={i18n.language.value}>
              <Icon name="flag" size="1em" /> {signName(i18n, sign)}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Exit({ beat, chat }: PartProps) {
  const { i18n } = useApp()
  const { exit } = beat
  if (exit.type === 'choice') {
    return (
      <ul class="beat-replies">
        {exit.replies.map((reply) => (
          <li key={reply.id}>
            <span lang={chat.language}>{replyText(reply, chat, i18n)}</span>{' '}
            <em>({i18n.t(`check.stance-${reply.stance}`)})</em> <Way to={reply.to} />
          </li>
        ))}
      </ul>
    )
  }
  if (exit.type === 'jump') return <Way to={exit.to} />
  return (
    <p>
      <strong>{i18n.t('check.list-ending')} </strong>
      <span lang={chat.language}>{chat.text(`${exit.ending.id}.title`)}</span>{' '}
      <em>({whoKnows(exit.ending, chat, i18n)})</em>
    </p>
  )
}

function replyText({ id, kind }: Reply, chat: ChatWords, i18n: ReturnType<typeof useApp>['i18n']): string {
  return kind === 'say' ? i18n.t('play.quoted', { text: chat.text(id) }) : chat.text(id)
}

/** An address cannot be used for it: the page's own stands there. */
function Way({ to }: { readonly to: string }) {
  const { i18n } = useApp()
  return (
    <>
      {i18n.t('check.list-to')}{' '}
      <button type="button" class="beat-way" onClick={() => document.getElementById(beatId(to))?.focus()}>
        {to}
      </button>
    </>
  )
}

function beatId(beat: string): string {
  return `beat-${beat}`
}

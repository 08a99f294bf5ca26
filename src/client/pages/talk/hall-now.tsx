import { nowPlayed } from '../../../core/lesson/index.ts'
import { playAgain, playedIn, stepNow } from '../../../core/talk/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { idOf, kindOf, speakerOf } from '../../panels/talk.ts'
import { Words } from '../../panels/words.tsx'
import type { SpeakParts } from './speak-screen.tsx'

/** So many messages of a chat are enough to know where the hall is. */
const LAST = 4

/** What is on the projector just now, in small. */
export function HallNow(parts: SpeakParts) {
  const { i18n } = useApp()
  const { given } = parts
  return (
    <section class="card hall-now" data-screen={given.screen}>
      <h2>{i18n.t('talk.on-hall')}</h2>
      {given.screen === 'on' ? <Seen {...parts} /> : <p>{i18n.t(`talk.sees-${given.screen}`)}</p>}
    </section>
  )
}

function Seen(parts: SpeakParts) {
  const { i18n } = useApp()
  const { given, told, words } = parts
  const step = stepNow(given, told.talk)
  if (!step) return null
  const { id, wall } = step
  switch (wall.type) {
    case 'words':
      return (
        <ul>
          {Array.from({ length: wall.lines }, (_, at) => (
            <li key={at}>{words.say(`${id}.hall.${at + 1}`)}</li>
          ))}
        </ul>
      )
    case 'ask':
      return <p>{words.say(`${id}.ask`)}</p>
    case 'signs': {
      const sign = wall.signs[given.part] ?? ''
      const name = i18n.text('signs', `${sign}.name`)
      return (
        <>
          <p>{i18n.t('talk.sees-card', { number: given.part + 1, all: wall.signs.length, name })}</p>
          <p>{i18n.text('signs', `${sign}.did`)}</p>
          <p>{i18n.text('signs', `${sign}.helps`)}</p>
        </>
      )
    }
    case 'play':
      return <SeenChat {...parts} />
    case 'steps':
      return <SeenStep {...parts} />
    default:
      return <p>{i18n.t(`talk.sees-${wall.type}`)}</p>
  }
}

function SeenStep({ given, told }: SpeakParts) {
  const { i18n } = useApp()
  const list = told.talk.audience === 'children' ? 'stepsYoung' : 'steps'
  const now = told.advice[list][given.part - 1]
  if (!now) return <p>{i18n.t('talk.sees-steps')}</p>
  const say = (part: string) => i18n.text('advice', `${list}.${now.id}.${part}`)
  return (
    <p>
      <strong>{say('name')}</strong> {say('do')}
    </p>
  )
}

function SeenChat({ given, told, words, stand }: SpeakParts) {
  const { i18n } = useApp()
  const played = playedIn(given, told)
  if (!played) return null
  const { lesson, story } = played
  const scene = words.scene(played)
  const { entries, position } = nowPlayed(lesson, story)
  const last = entries.slice(0, lesson.shown).slice(-LAST)
  if (given.part > 0 && position.type === 'ending')
    return <p>{i18n.t('talk.sees-ending', { name: scene.text(`${position.ending.id}.title`) })}</p>
  return (
    <>
      <ol>
        {last.map((entry) => {
          const speaker = speakerOf(entry, story.scene)
          const text = scene.text(idOf(entry))
          return (
            <li key={idOf(entry)} data-line={idOf(entry)}>
              {speaker !== undefined && <b>{i18n.t('play.says', { person: scene.name(speaker) })} </b>}
              <Words>{kindOf(entry) === 'hidden' ? i18n.t('play.hidden', { what: text }) : text}</Words>
            </li>
          )
        })}
      </ol>
      {(lesson.replies.length > 0 || lesson.shown > 1) && (
        <Button look="quiet" onClick={() => stand.change(playAgain)}>
          {i18n.t('talk.again')}
        </Button>
      )}
    </>
  )
}

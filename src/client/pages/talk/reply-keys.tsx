import { isUnseen, waysNow } from '../../../core/lesson/index.ts'
import type { Way } from '../../../core/room/index.ts'
import { chooseForHall, decideInHall, HALL_WAYS, playedIn, repliesAsked } from '../../../core/talk/index.ts'
import { useApp } from '../../app.ts'
import { Words } from '../../panels/words.tsx'
import { letterOf } from '../wall/wall-parts.ts'
import type { SpeakParts } from './speak-screen.tsx'

/** One key for each reply: what most of the hall wants is played at once. */
export function ReplyKeys(parts: SpeakParts) {
  const { i18n } = useApp()
  const { given, told, words, stand } = parts
  const played = playedIn(given, told)
  const replies = repliesAsked(given, told)
  if (!played || replies.length === 0) return null
  const scene = words.scene(played)
  const unseen = isUnseen(played.lesson, played.story)
  return (
    <section class="card reply-keys" aria-label={i18n.t('talk.next-decide')}>
      <p>{i18n.t(unseen ? 'talk.decide-unseen' : 'talk.decide')}</p>
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
            </button>
          </li>
        ))}
      </ol>
      <HallWay
        {...parts}
        ways={waysNow(played.lesson, played.story)}
        way={played.lesson.vote?.way ?? 'hands'}
      />
    </section>
  )
}

function HallWay({ stand, ways, way }: SpeakParts & { readonly ways: readonly Way[]; readonly way: Way }) {
  const { i18n } = useApp()
  const offered: readonly Way[] = HALL_WAYS.filter((each) => ways.includes(each))
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

import type { PictureMoment, PictureReply } from '../../../../core/debrief/index.ts'
import type { Line, Scene } from '../../../../core/scene/scene.ts'
import { useApp } from '../../../app.ts'
import { Icon } from '../../../assets/icon.tsx'
import { Button } from '../../../panels/button.tsx'
import { STATUS_TEXT } from '../../../panels/sign-card.tsx'
import { Words } from '../../../panels/words.tsx'
import type { SceneWords } from '../../../scene-words.ts'
import { SignMark } from './sign-mark.tsx'
import './moment.css'
import type { PictureWords } from './picture-words.ts'

/** What every moment of the list is told with. */
export interface MomentParts {
  readonly scene: Scene
  readonly words: SceneWords
  readonly pictureWords: PictureWords
  /** How another moment is called. */
  nameOf(id: string): string
  /** Goes to another moment. */
  onGo(id: string): void
  onRewind(count: number): void
}

/** One moment of the conversation: what was said, which signs sat there, where it could go from there. */
export function Moment({ moment, ...parts }: MomentParts & { readonly moment: PictureMoment }) {
  const { i18n } = useApp()
  const { pictureWords, onRewind } = parts
  const { ending, choice } = moment
  const lines = linesOf(moment, parts)
  return (
    <>
      {lines.map(({ id, text }) => (
        <p class="moment-line" key={id}>
          <Words>{text}</Words>
        </p>
      ))}
      <MomentSigns moment={moment} />
      {moment.replies.length > 0 && (
        <ul class="moment-ways">
          {moment.replies.map((each) => (
            <MomentWay key={each.reply.id} way={each} {...parts} />
          ))}
        </ul>
      )}
      {moment.next !== undefined && <GoTo id={moment.next} {...parts} />}
      {ending && <p class="moment-ending">{pictureWords.knows(ending)}</p>}
      {choice !== undefined && (
        <Button onClick={() => onRewind(choice)}>
          <Icon name="rewind" size="1em" /> {i18n.t('debrief.moment-rewind')}
        </Button>
      )}
    </>
  )
}

/** The words by which a moment is recognised: of each of its beats the first sign that can be read, or the first line. */
function linesOf({ beats }: PictureMoment, { words, pictureWords }: MomentParts) {
  return beats.flatMap(({ lines }) => {
    const line = lines.find(({ signs, kind }) => signs.length > 0 && kind !== 'hidden') ?? lines[0]
    return line ? [{ id: line.id, text: saidBy(line, words, pictureWords) }] : []
  })
}

function saidBy({ id, kind, who }: Line, words: SceneWords, { map, saidBy }: PictureWords): string {
  const text = words.text(id)
  if (kind !== 'message') return text
  return who === undefined ? map.said(text) : saidBy(who, text)
}

function MomentSigns({ moment }: { readonly moment: PictureMoment }) {
  const { i18n } = useApp()
  if (moment.signs.length === 0) return null
  return (
    <ul class="moment-signs" aria-label={i18n.t('debrief.moment-signs')}>
      {moment.signs.map(({ sign, status }) => (
        <li key={sign} data-picture-sign={sign} data-picture-status={status}>
          <SignMark status={status} />
          {i18n.text('signs', `${sign}.name`)}
          {moment.isTaken && status !== 'none' && (
            <span class="moment-status"> ({i18n.t(STATUS_TEXT[status])})</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function MomentWay({ way, ...parts }: MomentParts & { readonly way: PictureReply }) {
  const { i18n } = useApp()
  const { words, pictureWords } = parts
  const { reply, isTaken, wasTakenBefore, to } = way
  const text = words.text(reply.id)
  return (
    <li data-way={reply.id} data-taken={isTaken}>
      {isTaken && <strong>{i18n.t('debrief.moment-taken')} </strong>}
      {!isTaken && wasTakenBefore && <strong>{i18n.t('debrief.moment-before')} </strong>}
      <Words>{reply.kind === 'say' ? pictureWords.map.said(text) : text}</Words>
      {reply.tell !== undefined && (
        <span class="moment-tells">
          <Icon name="help" size="1em" /> {pictureWords.map.tells(reply.tell)}
        </span>
      )}
      <GoTo id={to} {...parts} />
    </li>
  )
}

function GoTo({ id, nameOf, onGo }: MomentParts & { readonly id: string }) {
  const { i18n } = useApp()
  return (
    <Button look="quiet" class="button button-quiet moment-go" onClick={() => onGo(id)}>
      {i18n.t('debrief.moment-to', { where: nameOf(id) })}
    </Button>
  )
}

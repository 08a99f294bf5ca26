import { type SignCard as Card, hasStatus } from '../../../core/debrief/index.ts'
import type { Entry } from '../../../core/run/index.ts'
import { useApp } from '../../app.ts'
import { Message } from '../../panels/message.tsx'
import { SignCard } from '../../panels/sign-card.tsx'
import { idOf, profileEdges, threadOf } from '../../panels/talk.ts'
import { ChoiceMade } from './choice-made.tsx'
import type { DebriefParts } from './debrief-parts.ts'
import { type Passage, passagesOf } from './passages.ts'
import { useRewinding } from './rewinding.ts'
import { SignPins } from './sign-pins.tsx'
import { ThreadChange } from './thread-change.tsx'
import './walk.css'

type WalkProps = Pick<DebriefParts, 'transcript' | 'scene' | 'words'> & {
  /** The signs that were met. */
  readonly met: readonly Card[]
}

/**
 * The messages in their order: signs pinned to theirs, each choice with its way back; what carries neither
 * stands folded in between.
 */
export function Walk({ transcript, scene, words, met }: WalkProps) {
  const { i18n } = useApp()
  const { rewindTo } = useRewinding(transcript)
  const flip = met.find((card) => !hasStatus(card.sign))?.places[0]?.line
  return (
    <section class="walk">
      <h2 class="hidden-text">{i18n.t('debrief.transcript')}</h2>
      {passagesOf(transcript.entries, met).map((passage) => {
        if (passage.type === 'plain') {
          return <Plain key={idOf(passage.entries[0] as Entry)} {...{ passage, scene, words }} />
        }
        const { entry } = passage
        if (passage.type === 'pinned') {
          return <Pinned key={idOf(entry)} {...{ passage, scene, words }} isFlip={idOf(entry) === flip} />
        }
        const { index } = passage.entry
        return (
          <ChoiceMade
            key={idOf(entry)}
            {...{ entry: passage.entry, scene, words }}
            onRewind={() => rewindTo(index)}
          />
        )
      })}
    </section>
  )
}

interface PassageProps<T extends Passage['type']> extends Pick<WalkProps, 'scene' | 'words'> {
  readonly passage: Extract<Passage, { type: T }>
}

function Plain({ passage: { entries }, scene, words }: PassageProps<'plain'>) {
  const { i18n } = useApp()
  return (
    <details class="walk-plain">
      <summary>{i18n.t('debrief.between', { count: entries.length })}</summary>
      <ul class="chat-list">
        {entries.map((entry, index) => (
          <Message
            key={idOf(entry)}
            entry={entry}
            scene={scene}
            words={words}
            edges={profileEdges(entries, index)}
          />
        ))}
      </ul>
    </details>
  )
}

function Pinned({
  passage: { entry, first, again },
  scene,
  words,
  isFlip,
}: PassageProps<'pinned'> & { readonly isFlip: boolean }) {
  const { i18n } = useApp()
  return (
    <div class="walk-pinned">
      {isFlip && <p class="walk-flip">{i18n.t('debrief.none-hint', { teen: words.teen })}</p>}
      <ThreadChange scene={scene} thread={threadOf(entry)} words={words} />
      <ul class="chat-list">
        <Message entry={entry} scene={scene} words={words} edges="first last">
          <SignPins cards={again} />
        </Message>
      </ul>
      {first.map((card) => (
        <SignCard key={card.sign.id} card={card} />
      ))}
    </div>
  )
}

import { type Bank, feedbackOn } from '../../../core/judgement/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { chatOf, wordsOfChat } from '../../chat-words.ts'
import { Button } from '../../panels/button.tsx'
import { StepIcon } from '../../panels/step-scale.tsx'
import type { KeptRound } from '../../platform/practice-record.ts'
import { ChatSheet } from './chat-sheet.tsx'

interface LookAgainProps {
  readonly bank: Bank
  readonly round: KeptRound
  onOpen(at: number): void
}

/** All chats of a round with what they were and what was picked; each can be opened once more. */
export function LookAgain({ bank, round, onOpen }: LookAgainProps) {
  const { i18n } = useApp()
  return (
    <details class="look-again">
      <summary>
        <h2>{i18n.t('practice.look-again')}</h2>
      </summary>
      <ul>
        {round.judgements.map((step, at) => {
          const chat = chatOf(bank, round.items[at])
          if (!chat) return null
          const { teen, contact } = wordsOfChat(i18n, chat)
          const people = i18n.t('play.talk', { teen, person: contact })
          return (
            <li key={chat.id} data-kind={chat.kind}>
              <Button aria-label={i18n.t('practice.open-which', { people })} onClick={() => onOpen(at)}>
                {people}
              </Button>
              <span class="kind-chip">{i18n.t(`practice.kind-${chat.kind}`)}</span>
              <span class="look-again-pick">
                <StepIcon step={step} /> {i18n.t(`practice.${step}`)}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

interface AgainProps {
  readonly bank: Bank
  readonly round: KeptRound
  readonly at: number
  onBack(): void
}

/** A judged chat once more, as it was seen after judging it. */
export function Again({ bank, round, at, onBack }: AgainProps) {
  const { i18n } = useApp()
  const chat = chatOf(bank, round.items[at])
  const step = round.judgements[at]
  if (!chat || !step) return null
  const title = i18n.t('practice.chat', { number: at + 1, all: round.items.length })
  return (
    <ChatSheet chat={chat} title={title} feedback={feedbackOn(chat, step)}>
      <Button look="main" next onClick={onBack}>
        <Icon name="back" /> {i18n.t('practice.back-to-result')}
      </Button>
    </ChatSheet>
  )
}

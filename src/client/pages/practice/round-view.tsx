import { useState } from 'preact/hooks'
import { type Bank, feedbackOn, judge, type Step } from '../../../core/judgement/index.ts'
import { useApp } from '../../app.ts'
import { chatOf, wordsOfChat } from '../../chat-words.ts'
import { Button } from '../../panels/button.tsx'
import { StepScale } from '../../panels/step-scale.tsx'
import type { KeptRound } from '../../platform/practice-record.ts'
import { ChatSheet } from './chat-sheet.tsx'
import { practiceShelfOf } from './practice-shelf-of.ts'
import { roundKeys } from './round-keys.ts'

interface RoundViewProps {
  readonly bank: Bank
  /** Where the round is kept. */
  readonly place: string
  readonly round: KeptRound
  /** Called with the whole round, after the feedback on its last chat. */
  onOver(round: KeptRound): void
}

/** Chat after chat: read it, judge it, see what there was to see. */
export function RoundView({ bank, place, round: begun, onOver }: RoundViewProps) {
  const app = useApp()
  const { i18n } = app
  const [round, setRound] = useState(begun)
  const [given, setGiven] = useState<Step>()
  const number = round.judgements.length + (given === undefined ? 1 : 0)
  const chat = chatOf(bank, round.items[number - 1])
  if (!chat) return null
  const pick = (step: Step) => {
    const next = { ...round, ...judge(round, step) }
    practiceShelfOf(app).put(place, next)
    setRound(next)
    setGiven(step)
  }
  const goOn = () => {
    setGiven(undefined)
    if (round.judgements.length >= round.items.length) onOver(round)
  }
  const isLast = number === round.items.length
  return (
    <ChatSheet
      chat={chat}
      title={i18n.t('practice.chat', { number, all: round.items.length })}
      feedback={given && feedbackOn(chat, given)}
      dots={{ done: round.judgements.length, all: round.items.length }}
      onKeyDown={roundKeys({ isJudged: given !== undefined, pick, goOn })}
    >
      {given === undefined ? (
        <StepScale question={i18n.t('play.question', { teen: wordsOfChat(i18n, chat).teen })} onPick={pick} />
      ) : (
        <Button look="main" next onClick={goOn}>
          {i18n.t(isLast ? 'practice.to-result' : 'practice.next')}
        </Button>
      )}
    </ChatSheet>
  )
}

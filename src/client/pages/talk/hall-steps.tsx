import { useApp } from '../../app.ts'
import { StepsBoard } from '../wall/steps-board.tsx'
import type { HallStepProps } from './hall-words.tsx'

/** What to do when it is real, in the hall. */
export function HallSteps({ given, told }: HallStepProps) {
  const { i18n } = useApp()
  const title = i18n.t('talk.steps-title')
  return (
    <StepsBoard
      title={title}
      advice={told.advice}
      young={told.talk.audience === 'children'}
      at={given.part}
    />
  )
}

import { useApp } from '../../app.ts'
import { FirstHelp } from '../wall/first-help.tsx'
import type { HallStepProps } from './hall-words.tsx'

/** The first lines of help of the place, and the local number as it was typed. */
export function HallHelp({ given, told, words, step }: HallStepProps) {
  const { i18n } = useApp()
  const { service = '', number = '' } = given.setup.local
  return (
    <div class="wall-panel hall-help">
      <h2 class="wall-title">{words.say(`${step.id}.name`)}</h2>
      <FirstHelp />
      {number.trim() !== '' && (
        <p class="hall-local">
          <strong>{i18n.t('talk.local-help', { service, number })}</strong>
        </p>
      )}
      {told.talk.audience !== 'adults' && (
        <p class="wall-note">{i18n.text('advice', 'toOneToWhomItHappened')}</p>
      )}
    </div>
  )
}

import type { SheetRow } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { beforeChoice } from '../wall/before-choice.ts'
import type { DeskView } from './desk-parts.ts'

/** Puts words to the ids of a row: what it is about, and which one. */
export function useRowWords({ desk, words }: Pick<DeskView, 'desk' | 'words'>) {
  const { i18n } = useApp()
  const { scene } = desk.story
  const question = (beat: string) => beforeChoice(i18n, scene, words, beat)
  return ([part, of, what]: SheetRow): readonly [string, string] => {
    switch (part) {
      case 'class':
        return [i18n.t('desk.row-class'), i18n.t('desk.row-seats')]
      case 'vote':
      case 'chosen':
      case 'group-path':
        return [`${i18n.t(`desk.row-${part}`)} ${question(of)}`, words.text(what)]
      case 'ending':
      case 'group-ending':
        return [i18n.t('desk.row-ending'), words.text(`${what}.title`)]
      case 'mark':
        return [i18n.t('desk.row-mark'), words.text(what)]
      case 'sign':
        return [
          i18n.t('desk.row-sign'),
          `${i18n.text('signs', `${of}.name`)} (${i18n.t(`desk.status-${statusIn(what)}`)})`,
        ]
      case 'group-told':
        return [
          i18n.t('desk.row-told'),
          what === 'nobody' ? i18n.t('desk.row-nobody') : i18n.t('desk.row-message', { number: what }),
        ]
      default:
        return [
          i18n.t(`desk.row-${part}`),
          `${i18n.t(`desk.kind-${kindIn(of)}`)}: ${i18n.t(`desk.step-${stepIn(what)}`)}`,
        ]
    }
  }
}

const STATUSES = ['marked', 'answered', 'met', 'not-met', 'none'] as const
const statusIn = (id: string) => STATUSES.find((each) => each === id) ?? 'none'
const kindIn = (id: string) => (id === 'risky' ? 'risky' : 'genuine')
const CAREFUL = ['carry-on', 'stay-alert', 'check-first', 'step-away'] as const
const stepIn = (id: string) => CAREFUL.find((each) => each === id) ?? 'carry-on'

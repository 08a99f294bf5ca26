import { readAssignment, tasksOf } from '../../../core/homework/index.ts'
import { type App, useApp } from '../../app.ts'
import { localeOf } from '../../i18n/i18n.ts'
import { type MadeList, madeLists } from '../../platform/assigned.ts'

interface ListChoiceProps {
  readonly link: string
  readonly trouble: 'wrong' | 'newer' | undefined
  onLink(link: string): void
}

/** Which list the records are of: one that was made on this device, or another by its link. */
export function ListChoice({ link, trouble, onLink }: ListChoiceProps) {
  const app = useApp()
  const { i18n } = app
  const made = madeLists(app.keep)
  const isMade = made.some(({ code }) => code === link)
  return (
    <>
      {made.length > 0 && (
        <label class="field">
          <span>{i18n.t('assign.check-list')}</span>
          <select value={isMade ? link : ''} onChange={({ currentTarget }) => onLink(currentTarget.value)}>
            <option value="">{i18n.t('assign.check-other')}</option>
            {made.map((each) => (
              <option key={each.code} value={each.code}>
                {nameOf(app, each)}
              </option>
            ))}
          </select>
        </label>
      )}
      {!isMade && (
        <label class="field">
          <span>{i18n.t('assign.check-link')}</span>
          <input
            type="text"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            value={link}
            aria-invalid={trouble !== undefined}
            aria-describedby="link-trouble"
            onInput={({ currentTarget }) => onLink(currentTarget.value)}
          />
          <small id="link-trouble" role="status">
            {trouble && i18n.t(`assign.check-link-${trouble}`)}
          </small>
        </label>
      )}
    </>
  )
}

function nameOf({ i18n }: App, { code, at }: MadeList): string {
  const read = readAssignment(code)
  if (read.type === 'problem') return code.slice(-12)
  const { assignment } = read
  return i18n.t('assign.check-made', {
    word: assignment.word ?? i18n.t('assign.check-no-word'),
    count: tasksOf(assignment).length,
    date: new Intl.DateTimeFormat(localeOf(i18n.language.value), {
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(at * 60_000),
  })
}

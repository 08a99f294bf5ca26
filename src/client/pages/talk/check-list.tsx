import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import type { UiKey } from '../../i18n/areas.ts'
import { Button } from '../../panels/button.tsx'
import '../../panels/field.css'
import { usePresenter } from '../../panels/use-presenter.ts'

const CHECKS = ['counsellor', 'door', 'screen', 'sound', 'window', 'help', 'cards'] as const

const FIELDS: readonly (readonly ['service' | 'number', UiKey])[] = [
  ['service', 'talk.service'],
  ['number', 'talk.number'],
]

/** What to see to in the twenty minutes before; ticked off for oneself, and kept nowhere. */
export function CheckList({ onScript }: { onScript(): void }) {
  const { i18n, router } = useApp()
  return (
    <section class="card talk-checks">
      <h2>{i18n.t('talk.check')}</h2>
      <ul>
        {CHECKS.map((check) => (
          <li key={check}>
            <label class="talk-check">
              <input type="checkbox" name={`check-${check}`} />
              <span>{i18n.t(`talk.check-${check}`)}</span>
            </label>
          </li>
        ))}
      </ul>
      <LocalNumber />
      <div class="row">
        <Button onClick={() => router.go({ page: 'handouts' })}>{i18n.t('talk.check-handouts')}</Button>
        <Button onClick={() => router.go({ page: 'handouts', sheet: 'officer' })}>
          {i18n.t('talk.check-guide')}
        </Button>
        <Button onClick={onScript}>{i18n.t('talk.check-script')}</Button>
      </div>
    </section>
  )
}

function LocalNumber() {
  const { i18n } = useApp()
  const presenter = usePresenter()
  const [refused, setRefused] = useState(false)
  return (
    <fieldset class="talk-local">
      <legend>{i18n.t('talk.local')}</legend>
      {FIELDS.map(([field, label]) => (
        <label key={field} class="field">
          <span>{i18n.t(label)}</span>
          <input
            type="text"
            name={field}
            maxLength={120}
            autocomplete="off"
            value={presenter.details.value[field] ?? ''}
            onInput={({ currentTarget: { value } }) => presenter.change({ [field]: value })}
          />
        </label>
      ))}
      <label class="talk-check">
        <input
          type="checkbox"
          name="keep"
          checked={presenter.isKept.value}
          onChange={({ currentTarget: { checked } }) => setRefused(!presenter.keep(checked))}
        />
        <span>{i18n.t('talk.keep')}</span>
      </label>
      {refused && <p role="status">{i18n.t('talk.keep-no')}</p>}
    </fieldset>
  )
}

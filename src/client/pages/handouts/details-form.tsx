import { useState } from 'preact/hooks'
import type { HelpFile } from '../../../core/help/index.ts'
import { useApp } from '../../app.ts'
import type { UiKey } from '../../i18n/areas.ts'
import { PlacePicker } from '../../panels/place-picker.tsx'
import { usePresenter } from '../../panels/use-presenter.ts'
import type { Details } from '../../platform/presenter.ts'
import { LogoInput } from './logo-input.tsx'

type Field = Exclude<keyof Details, 'logo' | 'paper'>

const FIELDS: readonly (readonly [Field, UiKey])[] = [
  ['service', 'handouts.service'],
  ['officer', 'handouts.officer-name'],
  ['number', 'handouts.number'],
  ['school', 'handouts.school'],
  ['date', 'handouts.date'],
  ['address', 'handouts.address'],
]

/** What is filled in on the sheets: kept on the device only if somebody wants that. */
export function DetailsForm({ help }: { readonly help: HelpFile }) {
  const { i18n, preferences } = useApp()
  return (
    <>
      <PlacePicker file={help} />
      {!preferences.place.value && (
        <p class="handouts-hint" role="status">
          {i18n.t('handouts.no-place')}
        </p>
      )}
      <details class="handouts-details">
        <summary>{i18n.t('handouts.details')}</summary>
        <div class="handouts-fields">
          {FIELDS.map(([field, label]) => (
            <DetailField key={field} field={field} label={label} />
          ))}
          <LogoInput />
        </div>
        <KeepDetails />
      </details>
    </>
  )
}

function DetailField({ field, label }: { readonly field: Field; readonly label: UiKey }) {
  const { i18n } = useApp()
  const presenter = usePresenter()
  return (
    <label class="handouts-field">
      <span>{i18n.t(label)}</span>
      <input
        type="text"
        name={field}
        maxLength={field === 'address' ? 300 : 120}
        value={presenter.details.value[field] ?? ''}
        onInput={({ currentTarget: { value } }) => presenter.change({ [field]: value })}
        aria-describedby={field === 'address' ? 'address-hint' : undefined}
      />
      {field === 'address' && (
        <span class="handouts-hint" id="address-hint">
          {i18n.t('handouts.address-hint')}
        </span>
      )}
    </label>
  )
}

function KeepDetails() {
  const { i18n } = useApp()
  const presenter = usePresenter()
  const [refused, setRefused] = useState(false)
  return (
    <>
      <label class="handouts-keep">
        <input
          type="checkbox"
          checked={presenter.isKept.value}
          onChange={({ currentTarget: { checked } }) => setRefused(!presenter.keep(checked))}
        />
        <span>{i18n.t('handouts.keep')}</span>
      </label>
      {refused && <p role="status">{i18n.t('handouts.keep-no')}</p>}
    </>
  )
}

import { type HelpFile, placeList } from '../../core/help/index.ts'
import { useApp } from '../app.ts'
import './place-picker.css'

/** Which country and province the help is for; kept on the device. */
export function PlacePicker({ file }: { readonly file: HelpFile }) {
  const { i18n, preferences } = useApp()
  const { country, region } = preferences.place.value ?? {}
  const places = placeList(file)
  const regions = places.find(({ code }) => code === country)?.regions ?? []
  return (
    <fieldset class="place-picker">
      <legend>{i18n.t('contacts.place')}</legend>
      <label>
        <span>{i18n.t('contacts.country')}</span>
        <select
          value={country ?? ''}
          onChange={({ currentTarget: { value } }) =>
            preferences.change({ country: value || undefined, region: undefined, elsewhere: value === '' })
          }
        >
          <option value="">{i18n.t('contacts.any-country')}</option>
          {places.map(({ code, textId }) => (
            <option key={code} value={code}>
              {i18n.text('help', textId)}
            </option>
          ))}
        </select>
      </label>
      {regions.length > 0 && (
        <label>
          <span>{i18n.t('contacts.region')}</span>
          <select
            value={region ?? ''}
            onChange={({ currentTarget: { value } }) =>
              preferences.change({ country, region: value || undefined })
            }
          >
            <option value="">{i18n.t('contacts.any-region')}</option>
            {regions.map(({ code, textId }) => (
              <option key={code} value={code}>
                {i18n.text('help', textId)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>{i18n.t('contacts.kept')}</p>
    </fieldset>
  )
}

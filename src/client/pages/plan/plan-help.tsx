import { contactIn, type HelpContact, helpFor, placeTextId } from '../../../core/help/index.ts'
import { useApp } from '../../app.ts'
import { sourceOf } from '../../i18n/languages.ts'
import { fetchHelp } from '../../panels/fetch-help.ts'
import { contactText } from '../../panels/help-list.tsx'
import { PlacePicker } from '../../panels/place-picker.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'

/** So many help lines fit on the sheet beside the emergency number. */
const LINES = 5

/** The first help lines of the place, in as few words as a pocket has room for. */
export function PlanHelp() {
  const app = useApp()
  const loaded = useLoaded('help', () => fetchHelp(app))
  if (loaded.state === 'waiting') return <p aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  const { i18n, preferences } = app
  const groups = helpFor(loaded.value, preferences.place.value, 'student')
  const crisis = groups.find((group) => group.kind === 'crisis')
  const services = groups.flatMap(({ kind, services }) =>
    kind === 'crisis' || kind === 'talk' ? services : [],
  )
  const say = (contacts: readonly HelpContact[]) =>
    i18n.list(contacts.map((contact) => contactText(i18n, contactIn(contact, sourceOf(i18n.language.value)))))
  return (
    <>
      <div class="plan-place">
        <PlacePicker file={loaded.value} />
      </div>
      <ul class="plan-help">
        <li>
          <strong>{i18n.text('help', 'first')}</strong>{' '}
          {i18n.list(
            crisis?.emergency.map(({ country, contacts }) =>
              preferences.place.value
                ? say(contacts)
                : `${i18n.text('help', placeTextId(country))} ${say(contacts)}`,
            ) ?? [],
          )}
        </li>
        {services.slice(0, LINES).map(({ id, contacts }) => (
          <li key={id}>
            <strong>{i18n.text('help', `${id}.name`)}</strong> {say(contacts)}
          </li>
        ))}
      </ul>
    </>
  )
}

import { contactIn, type HelpContact, helpFor, placeTextId } from '../../../core/help/index.ts'
import { useApp } from '../../app.ts'
import { sourceOf } from '../../i18n/languages.ts'
import { fetchHelp } from '../../panels/fetch-help.ts'
import { contactText } from '../../panels/help-list.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'

/** What of the list of help can be read from the last row: the first lines, and somebody to talk to. */
const LINES = { crisis: 2, talk: 2 } as const

/** The first lines of help of the place, large. The whole list is one press away. */
export function FirstHelp() {
  const app = useApp()
  const { i18n, preferences } = app
  const loaded = useLoaded('help', () => fetchHelp(app))
  if (loaded.state !== 'there') return <p aria-busy={loaded.state === 'waiting'} />
  const groups = helpFor(loaded.value, preferences.place.value, 'student')
  const crisis = groups.find(({ kind }) => kind === 'crisis')
  const talk = groups.find(({ kind }) => kind === 'talk')
  const emergency = crisis?.kind === 'crisis' ? crisis.emergency : []
  const services = [
    ...(crisis?.services.slice(0, LINES.crisis) ?? []),
    ...(talk?.services.slice(0, LINES.talk) ?? []),
  ]
  return (
    <ul class="first-help">
      {emergency.map(({ country, contacts }) => (
        <li key={country}>
          <strong>
            {preferences.place.value ? i18n.t('contacts.emergency') : i18n.text('help', placeTextId(country))}
          </strong>{' '}
          <Contacts contacts={contacts} />
        </li>
      ))}
      {services.map(({ id, contacts }) => (
        <li key={id}>
          <strong>{i18n.text('help', `${id}.name`)}</strong> <Contacts contacts={contacts} />
        </li>
      ))}
    </ul>
  )
}

function Contacts({ contacts }: { readonly contacts: readonly HelpContact[] }) {
  const { i18n } = useApp()
  const printed = contacts.map((contact) => contactIn(contact, sourceOf(i18n.language.value)))
  return <span>{i18n.list(printed.map((contact) => contactText(i18n, contact)))}</span>
}

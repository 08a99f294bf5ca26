import { Fragment } from 'preact'
import {
  contactIn,
  type HelpContact,
  type HelpGroup,
  type HelpPlace,
  type HelpService,
  helpFor,
  placeTextId,
} from '../../core/help/index.ts'
import { type App, useApp } from '../app.ts'
import { sourceOf } from '../i18n/languages.ts'
import { fetchHelp } from './fetch-help.ts'
import './help-list.css'
import { PlacePicker } from './place-picker.tsx'
import { LoadingTrouble } from './trouble.tsx'
import { useLoaded } from './use-loaded.ts'

/** Who to turn to in the chosen place, in the order in which it matters. */
export function HelpList({ adults = false }: { readonly adults?: boolean }) {
  const app = useApp()
  const loaded = useLoaded('help', () => fetchHelp(app))
  if (loaded.state === 'waiting') return <p aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  const file = loaded.value
  const place = app.preferences.place.value
  return (
    <div class="help-list">
      {helpFor(file, place, adults ? 'adult' : 'student').map((group) => (
        <Fragment key={group.kind}>
          <Group group={group} place={place} />
          {group.kind === 'crisis' && <PlacePicker file={file} />}
        </Fragment>
      ))}
    </div>
  )
}

function Group({ group, place }: { readonly group: HelpGroup; readonly place: HelpPlace | undefined }) {
  const { i18n } = useApp()
  return (
    <section class="help-group" data-kind={group.kind}>
      <h2>{group.kind === 'crisis' ? i18n.text('help', 'first') : i18n.t(`contacts.${group.kind}`)}</h2>
      <ul>
        {group.kind === 'crisis' &&
          group.emergency.map(({ country, contacts }) => (
            <li class="card help-service" key={country}>
              <h3>
                {place
                  ? i18n.t('contacts.emergency')
                  : i18n.t('contacts.emergency-in', { place: i18n.text('help', placeTextId(country)) })}
              </h3>
              <Contacts contacts={contacts} />
            </li>
          ))}
        {group.services.map((service) => (
          <Service key={service.id} service={service} />
        ))}
      </ul>
    </section>
  )
}

function Service({ service }: { readonly service: HelpService }) {
  const { i18n } = useApp()
  const { id, hours, ages, languages } = service
  const names = new Intl.DisplayNames(sourceOf(i18n.language.value), { type: 'language' })
  const facts = [
    hours === 'always' ? i18n.t('contacts.always') : hours && i18n.text('help', `${id}.hours`),
    agesText(i18n, ages),
    i18n.t('contacts.languages', { languages: i18n.list(languages.map((each) => names.of(each) ?? each)) }),
  ]
  return (
    <li class="card help-service" data-help={id}>
      <h3>{i18n.text('help', `${id}.name`)}</h3>
      <p>{i18n.text('help', `${id}.for`)}</p>
      <Contacts contacts={service.contacts} />
      <p class="help-facts">{facts.filter(Boolean).join(' · ')}</p>
      <p class="help-source">
        {i18n.t('contacts.source', { sources: i18n.list(service.sources.map(({ who }) => who)) })}{' '}
        {i18n.t('contacts.checked', { date: service.checked })}
      </p>
    </li>
  )
}

function agesText(i18n: App['i18n'], ages: HelpService['ages']): string | undefined {
  if (ages?.from !== undefined && ages.to !== undefined)
    return i18n.t('contacts.ages', { from: ages.from, to: ages.to })
  if (ages?.to !== undefined) return i18n.t('contacts.ages-to', { to: ages.to })
  return ages?.from === undefined ? undefined : i18n.t('contacts.ages-from', { from: ages.from })
}

function Contacts({ contacts }: { readonly contacts: readonly HelpContact[] }) {
  const { i18n } = useApp()
  return (
    <ul class="help-contacts">
      {contacts.map((contact) => {
        const printed = contactIn(contact, sourceOf(i18n.language.value))
        return (
          <li key={printed.href}>
            <a
              class="help-contact"
              href={printed.href}
              rel="noreferrer"
              target={printed.href.startsWith('https') ? '_blank' : undefined}
            >
              {contactText(i18n, printed)}
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** How a contact is put into words: "Call …", "Text … to …", "Go to …". */
export function contactText(
  i18n: App['i18n'],
  { type, value, keyword }: ReturnType<typeof contactIn>,
): string {
  if (type === 'call') return i18n.t('contacts.call', { number: value })
  if (type === 'chat') return i18n.t('contacts.chat', { address: value })
  if (type === 'web') return i18n.t('contacts.web', { address: value })
  return keyword === undefined
    ? i18n.t('contacts.text', { number: value })
    : i18n.t('contacts.text-word', { keyword, number: value })
}

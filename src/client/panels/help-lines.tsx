import { Fragment } from 'preact'
import {
  contactIn,
  type HelpAudience,
  type HelpContact,
  type HelpFile,
  type HelpGroup,
  type HelpService,
  helpFor,
  placeTextId,
} from '../../core/help/index.ts'
import { useApp } from '../app.ts'
import { sourceOf } from '../i18n/languages.ts'
import './help-lines.css'
import { contactText } from './help-list.tsx'

interface HelpLinesProps {
  readonly file: HelpFile
  readonly audience: HelpAudience
  /** The least words: nothing of whom each is for, and one way to reach those who take reports. */
  readonly brief?: boolean
  /** The most of each kind that fit. */
  readonly most?: number
}

/** Help of the place for paper: nothing to press, the first line first. */
export function HelpLines({ file, audience, brief = false, most = 99 }: HelpLinesProps) {
  const { i18n, preferences } = useApp()
  return (
    <dl class="help-lines" data-brief={brief}>
      {helpFor(file, preferences.place.value, audience).map((group) => (
        <div key={group.kind} class="help-lines-group" data-kind={group.kind}>
          <dt>{group.kind === 'crisis' ? i18n.text('help', 'first') : i18n.t(`contacts.${group.kind}`)}</dt>
          {group.kind === 'crisis' && <Emergency group={group} brief={brief} />}
          {group.services.slice(0, most).map((service) => (
            <Service key={service.id} service={service} brief={brief} />
          ))}
        </div>
      ))}
    </dl>
  )
}

/** Without a place there are the numbers of every country, which no card has room for. */
function Emergency({
  group,
  brief,
}: {
  readonly group: Extract<HelpGroup, { kind: 'crisis' }>
  readonly brief: boolean
}) {
  const { i18n, preferences } = useApp()
  if (brief && !preferences.place.value) return <dd>{i18n.t('handouts.emergency-anywhere')}</dd>
  return group.emergency.map(({ country, contacts }) => (
    <dd key={country}>
      {!preferences.place.value &&
        `${i18n.t('handouts.service-name', { name: i18n.text('help', placeTextId(country)) })} `}
      <Contacts contacts={contacts} />
    </dd>
  ))
}

function Service({
  service: { id, kind, contacts },
  brief,
}: {
  readonly service: HelpService
  readonly brief: boolean
}) {
  const { i18n } = useApp()
  const name = i18n.text('help', `${id}.name`)
  const isForReports = kind === 'report' || kind === 'remove'
  return (
    <dd>
      {i18n.t('handouts.service-name', { name })}{' '}
      <Contacts contacts={brief && isForReports ? contacts.slice(0, 1) : contacts} />
      {!brief && <span class="help-lines-for"> {i18n.text('help', `${id}.for`)}</span>}
    </dd>
  )
}

/** A number is never torn apart at the end of a line, and no line begins with the dot between two. */
function Contacts({ contacts }: { readonly contacts: readonly HelpContact[] }) {
  const { i18n } = useApp()
  return contacts.map((contact, at) => (
    <Fragment key={contact.value}>
      {at > 0 && '\u00a0· '}
      <strong class="help-lines-contact">
        {contactText(i18n, contactIn(contact, sourceOf(i18n.language.value)))}
      </strong>
    </Fragment>
  ))
}

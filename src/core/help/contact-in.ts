import type { HelpContact } from './help-file.ts'

/** A contact as it is printed and pressed in one language. */
export interface PrintedContact {
  readonly type: HelpContact['type']
  /** The number or address as printed. */
  readonly value: string
  /** The word to text, where there is one. */
  readonly keyword?: string
  readonly href: string
}

/** What to print and where a press leads; a language without its own word or address gets the first listed. */
export function contactIn(contact: HelpContact, language: string): PrintedContact {
  const { type } = contact
  const href = phoneHref(contact, language)
  if (type === 'web' || type === 'chat') return { type, value: addressIn(contact, language), href }
  const keyword = keywordIn(contact, language)
  return { type, value: contact.value, href, ...(keyword === undefined ? {} : { keyword }) }
}

/**
 * `tel:`, `sms:` or `https:`. The text's word goes in as `?&body=`, which both kinds of phone understand;
 * nothing is dialled or sent until the reader does it.
 */
export function phoneHref(contact: HelpContact, language: string): string {
  if (contact.type === 'call') return `tel:${contact.digits}`
  if (contact.type !== 'text') return `https://${addressIn(contact, language)}`
  const keyword = keywordIn(contact, language)
  return `sms:${contact.digits}${keyword === undefined ? '' : `?&body=${encodeURIComponent(keyword)}`}`
}

function keywordIn(contact: HelpContact, language: string): string | undefined {
  if (contact.type !== 'text' || contact.keyword === undefined) return undefined
  return contact.keyword[language] ?? Object.values(contact.keyword)[0]
}

function addressIn(contact: Extract<HelpContact, { type: 'web' | 'chat' }>, language: string): string {
  return contact.valueIn?.[language] ?? contact.value
}

import { z } from 'zod'
import { contactProblems } from './contact-problems.ts'
import { placeProblems } from './place-problems.ts'

const text = z.string().trim().min(1)
const language = z.string().regex(/^[a-z]{2,3}$/, 'a language is two or three small letters, such as "fr"')
const digits = z.string().regex(/^[0-9]{3,15}$/, 'digits are 3 to 15 digits in quotes, without spaces')
const address = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w./-]*)?$/, 'an address such as "cybertip.ca"')
const perLanguage = z.record(language, text)

const contact = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('call'), value: text, digits, letters: text.optional() }),
  z.strictObject({
    type: z.literal('text'),
    value: text,
    digits,
    letters: text.optional(),
    keyword: perLanguage.optional(),
  }),
  z.strictObject({ type: z.literal('web'), value: address, valueIn: z.record(language, address).optional() }),
  z.strictObject({
    type: z.literal('chat'),
    value: address,
    valueIn: z.record(language, address).optional(),
  }),
])

const checkedContact = contact.superRefine((entry, context) => {
  for (const message of contactProblems(entry)) context.addIssue({ code: 'custom', message })
})

const source = z.strictObject({
  who: text,
  confidence: z.enum(['A', 'B'], 'confidence is A or B: what nobody has checked is not listed'),
  year: z
    .string()
    .regex(/^\d{4}(-\d{4})?$/, 'a year, or two with a hyphen')
    .optional(),
  of: text.optional(),
})

const provenance = { sources: z.array(source).min(1), checked: z.iso.date() }

const emergency = z.strictObject({ contacts: z.array(checkedContact).min(1), ...provenance })

const country = z.strictObject({ name: text, emergency, regions: z.record(text, text).optional() })

const service = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is small letters, digits and "-"'),
  name: text,
  places: z.array(text).min(1),
  city: text.optional(),
  kind: z.enum(['crisis', 'talk', 'report', 'remove', 'adults']),
  contacts: z.array(checkedContact).min(1),
  for: text.max(120),
  ages: z.strictObject({ from: z.int().optional(), to: z.int().optional() }).optional(),
  hours: text.optional(),
  languages: z.array(language).min(1),
  ...provenance,
})

/**
 * The shape of `scenes/help.yaml`; the parsed value is what every function of this room takes.
 * Only the build, the scripts and the tests open this file: zod stays out of the player's download.
 */
export const helpFile = z
  .strictObject({
    language,
    first: text,
    places: z.record(z.string().regex(/^[A-Z]{2}$/, 'a country is two capitals, such as "CA"'), country),
    services: z.array(service),
  })
  .superRefine((file, context) => {
    for (const { path, message } of placeProblems(file)) context.addIssue({ code: 'custom', path, message })
  })

/** A parsed help file. */
export type HelpFile = z.infer<typeof helpFile>
/** One country: its name, its emergency numbers, its regions by ISO 3166-2 code. */
export type HelpCountry = z.infer<typeof country>
/** One body to turn to. `hours` is `always`, a text, or absent where no page gave them. */
export type HelpService = z.infer<typeof service>
/** One way to reach it. */
export type HelpContact = z.infer<typeof contact>
export type HelpSource = z.infer<typeof source>
/** What a body is for: `talk` is somebody to text, chat or call now; `adults` stays off the students' list. */
export type HelpKind = HelpService['kind']

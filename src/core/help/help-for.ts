import type { HelpContact, HelpFile, HelpKind, HelpService } from './help-file.ts'

/** Where somebody is; `region` is an ISO 3166-2 code such as `CA-AB`. */
export interface HelpPlace {
  readonly country: string
  readonly region?: string | undefined
}

/** Who reads the list: only adults see the `adults` entries. */
export type HelpAudience = 'student' | 'adult'

/** The numbers to call in danger in one country. */
export interface CountryEmergency {
  readonly country: string
  readonly contacts: readonly HelpContact[]
}

/** One step of the list. Only `crisis`, which always comes first, carries emergency numbers. */
export type HelpGroup =
  | {
      readonly kind: 'crisis'
      readonly emergency: readonly CountryEmergency[]
      readonly services: readonly HelpService[]
    }
  | { readonly kind: Exclude<HelpKind, 'crisis'>; readonly services: readonly HelpService[] }

/**
 * Who to turn to in a place, in the order in which it is shown: danger and crisis, talk now, report, remove,
 * then for adults the rest. An unknown place gets every country's emergency number and what is worldwide.
 */
export function helpFor(file: HelpFile, place: HelpPlace | undefined, audience: HelpAudience): HelpGroup[] {
  const here = file.services.filter(({ places }) => places.some((code) => covers(code, file, place)))
  const of = (kind: HelpKind) => here.filter((service) => service.kind === kind)
  const later: HelpGroup[] = [
    { kind: 'talk', services: writersFirst(of('talk')) },
    { kind: 'report', services: of('report') },
    { kind: 'remove', services: of('remove') },
    { kind: 'adults', services: audience === 'adult' ? of('adults') : [] },
  ]
  return [
    { kind: 'crisis', emergency: emergencyNumbers(file, place), services: of('crisis') },
    ...later.filter(({ services }) => services.length > 0),
  ]
}

function covers(code: string, file: HelpFile, place: HelpPlace | undefined): boolean {
  if (code === 'world') return true
  if (place === undefined || !Object.hasOwn(file.places, place.country)) return false
  return code === place.country || (code === place.region && code.startsWith(`${place.country}-`))
}

function emergencyNumbers(file: HelpFile, place: HelpPlace | undefined): CountryEmergency[] {
  const all = Object.entries(file.places).map(([country, { emergency }]) => ({
    country,
    contacts: emergency.contacts,
  }))
  const here = all.filter(({ country }) => country === place?.country)
  return here.length > 0 ? here : all
}

/** Many who would never call do write, so whoever can be written to stands first. */
function writersFirst(services: readonly HelpService[]): HelpService[] {
  const canWrite = ({ contacts }: HelpService) =>
    contacts.some(({ type }) => type === 'text' || type === 'chat')
  return [...services.filter(canWrite), ...services.filter((service) => !canWrite(service))]
}

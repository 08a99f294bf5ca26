export { contactIn, type PrintedContact, phoneHref } from './contact-in.ts'
export type {
  HelpContact,
  HelpCountry,
  HelpFile,
  HelpKind,
  HelpService,
  HelpSource,
} from './help-file.ts'
export {
  type CountryEmergency,
  type HelpAudience,
  type HelpGroup,
  type HelpPlace,
  helpFor,
} from './help-for.ts'
export { type PlaceChoice, placeList, placeTextId } from './place-list.ts'
export { isOptionalHelpText, textsOfHelp } from './texts-of-help.ts'

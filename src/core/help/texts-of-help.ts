import type { Texts } from '../scene/scene.ts'
import type { HelpFile } from './help-file.ts'
import { placeTextId } from './place-list.ts'

/** Every text of the file in its own language, by id: `first`, `places.CA`, `<service>.name|for|hours`. */
export function textsOfHelp(file: HelpFile): Texts {
  const texts: Record<string, string> = { first: file.first }
  for (const [code, { name, regions = {} }] of Object.entries(file.places)) {
    texts[placeTextId(code)] = name
    for (const [region, regionName] of Object.entries(regions)) texts[placeTextId(region)] = regionName
  }
  for (const { id, name, for: whom, hours } of file.services) {
    texts[`${id}.name`] = name
    texts[`${id}.for`] = whom
    if (hours !== undefined && hours !== 'always') texts[`${id}.hours`] = hours
  }
  return texts
}

/** Whether a translation may leave a text out: a service's name is a proper name and often stays as it is. */
export function isOptionalHelpText(id: string): boolean {
  return id.endsWith('.name')
}

import type { HelpFile } from './help-file.ts'

/** A country to choose from, with its regions; the names are found by `textId`. */
export interface PlaceChoice {
  readonly code: string
  readonly textId: string
  readonly regions: readonly { readonly code: string; readonly textId: string }[]
}

/** The id of a country's or region's name. */
export function placeTextId(code: string): string {
  return `places.${code}`
}

/** The countries and regions that can be chosen, in the file's order. */
export function placeList(file: HelpFile): PlaceChoice[] {
  return Object.entries(file.places).map(([code, { regions = {} }]) => ({
    code,
    textId: placeTextId(code),
    regions: Object.keys(regions).map((region) => ({ code: region, textId: placeTextId(region) })),
  }))
}

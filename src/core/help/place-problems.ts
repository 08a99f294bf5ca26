import type { HelpFile } from './help-file.ts'

/** Where in the file it is, and what to do about it. */
export interface PlaceProblem {
  readonly path: (string | number)[]
  readonly message: string
}

/** What is wrong between the file's places and services: unknown places, foreign regions, an id used twice. */
export function placeProblems(file: HelpFile): PlaceProblem[] {
  return [...regionProblems(file), ...serviceProblems(file)]
}

function regionProblems({ places }: HelpFile): PlaceProblem[] {
  return Object.entries(places).flatMap(([country, { regions = {} }]) =>
    Object.keys(regions)
      .filter((region) => !region.match(/^[A-Z]{2}-[A-Z0-9]{1,3}$/) || !region.startsWith(`${country}-`))
      .map((region) => ({
        path: ['places', country, 'regions', region],
        message: `"${region}" is not a region of ${country}: write it like ${country}-AB`,
      })),
  )
}

function serviceProblems({ places, services }: HelpFile): PlaceProblem[] {
  const known = new Set(['world', ...Object.keys(places)])
  for (const { regions = {} } of Object.values(places))
    for (const code of Object.keys(regions)) known.add(code)
  const seen = new Set<string>()
  return services.flatMap(({ id, places: wanted }, index) => {
    const problems: PlaceProblem[] = wanted
      .filter((place) => !known.has(place))
      .map((place) => ({
        path: ['services', index, 'places'],
        message: `"${place}" is not listed under places: add it there or correct it`,
      }))
    if (seen.has(id)) {
      problems.push({ path: ['services', index, 'id'], message: `"${id}" is used twice: choose another id` })
    }
    seen.add(id)
    return problems
  })
}

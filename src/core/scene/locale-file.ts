import { z } from 'zod'
import { didYouMean, nearest } from './did-you-mean.ts'
import { andMore, errorAt, MOST_TOLD, type Problem } from './problem.ts'
import type { Texts } from './scene.ts'
import { placeholdersOf } from './scene-texts.ts'
import { shapeOf } from './shape.ts'
import { sourceHash } from './source-hash.ts'
import { readYaml, type YamlSource } from './yaml-source.ts'

/** The key under which a language file keeps, for each entry, the hash of the text it was made from. */
export const SOURCE_KEY = '@source'

const localeFile = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]))

/** A language file as it stands, entries without text included. */
export interface LocaleFile {
  readonly file: string
  readonly entries: Texts
  readonly hashes: Texts
  readonly source: YamlSource
}

/** A language file as far as it could be read, and what is wrong with it. */
export interface LocaleReading {
  readonly locale?: LocaleFile
  readonly problems: readonly Problem[]
}

/** Reads `locales/<language>.json`. Never throws. */
export function readLocale(file: string, text: string): LocaleReading {
  const { source, problems } = readYaml(file, text)
  if (source === undefined) return { problems: problems.map(asLocaleProblem) }
  const strict = jsonProblem(file, text)
  if (strict) return { problems: [strict] }
  const shape = shapeOf(localeFile, source)
  if (typeof source.value !== 'object' || source.value === null || Array.isArray(source.value)) {
    return {
      problems: [errorAt({ file, line: 1 }, 'locale-unreadable', 'the file is not a list of "id": "text".')],
    }
  }
  const entries: Record<string, string> = {}
  for (const [id, value] of Object.entries(shape.rest)) if (typeof value === 'string') entries[id] = value
  const hashes = shape.rest[SOURCE_KEY]
  const known = typeof hashes === 'object' ? (hashes as Texts) : {}
  return { locale: { file, entries, hashes: known, source }, problems: [...problems, ...shape.problems] }
}

/** A language file is JSON for every tool of translators, even where YAML would read more. */
function jsonProblem(file: string, text: string): Problem | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const at = /line (\d+) column (\d+)/.exec(message)
    const offset = /position (\d+)/.exec(message)
    const line = at ? Number(at[1]) : offset ? text.slice(0, Number(offset[1])).split('\n').length : 1
    return errorAt(
      { file, line },
      'locale-unreadable',
      'not readable as JSON here: a quote, a comma or a brace is missing or too many.',
    )
  }
}

function asLocaleProblem(problem: Problem): Problem {
  return problem.code === 'unreadable' ? { ...problem, code: 'locale-unreadable' } : problem
}

/** Holds a language file against the texts it was made from; optional ones may be left out. */
export function compareLocale(
  locale: LocaleFile,
  sources: Texts,
  isOptional: (id: string) => boolean = () => false,
): readonly Problem[] {
  const { entries, hashes, source, file } = locale
  const problems: Problem[] = []
  const ids = Object.keys(sources)
  for (const id of ids) {
    const text = entries[id]
    if (text === undefined && isOptional(id)) continue
    if (text === undefined || text === '') {
      const place = text === undefined ? { file, line: 1 } : source.placeOf([id])
      problems.push(
        errorAt(place, 'missing-line', `"${id}" is not translated yet: "${shortened(sources[id] ?? '')}"`),
      )
      continue
    }
    problems.push(...compareEntry(locale, id, text, sources[id] ?? '', hashes[id]))
  }
  const extra = Object.keys(entries).filter((id) => !Object.hasOwn(sources, id))
  const told = extra.slice(0, MOST_TOLD).map((id) => {
    const near = nearest(id, ids) === undefined ? 'Delete it.' : didYouMean(id, ids)
    return errorAt(source.placeOf([id]), 'extra-line', `"${id}" is no text of the scene. ${near}`)
  })
  return [...problems, ...andMore(told, extra.length)]
}

function compareEntry(
  locale: LocaleFile,
  id: string,
  text: string,
  from: string,
  hash: string | undefined,
): Problem[] {
  const place = locale.source.placeOf([id])
  const problems: Problem[] = []
  const wanted = [...new Set(placeholdersOf(from))].map((name) => `{{${name}}}`).join(' ')
  const got = [...new Set(placeholdersOf(text))].map((name) => `{{${name}}}`).join(' ')
  if (wanted !== got) {
    const says = `"${id}" must use ${wanted || 'no placeholder'}, but uses ${got || 'none'}.`
    problems.push(errorAt(place, 'placeholders-differ', says))
  }
  if (hash === undefined) {
    problems.push(
      errorAt(
        place,
        'unaccepted-line',
        `"${id}" has no hash of its source: read it, then run scenes:sync --accept.`,
      ),
    )
  } else if (hash !== sourceHash(from)) {
    problems.push(
      errorAt(place, 'stale-line', `"${id}" was made from an older text; now it is "${shortened(from)}"`),
    )
  }
  return problems
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

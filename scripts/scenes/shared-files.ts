import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import {
  adviceFile,
  SIGN_TEXTS,
  type SignEntry,
  signsFile,
  textsOfAdvice,
  textsOfSigns,
} from '../../src/core/debrief/signs.ts'
import { helpFile } from '../../src/core/help/help-file.ts'
import { isOptionalHelpText, textsOfHelp } from '../../src/core/help/index.ts'
import { compareLocale, type LocaleFile, readLocale } from '../../src/core/scene/locale-file.ts'
import type { Problem } from '../../src/core/scene/problem.ts'
import type { Texts } from '../../src/core/scene/scene.ts'
import { shapeOf } from '../../src/core/scene/shape.ts'
import { readYaml, type YamlSource } from '../../src/core/scene/yaml-source.ts'
import { isFile, readText } from './folders.ts'

/** The files that all scenes share; texts in other languages are `locales/<name>.<language>.json`. */
export const SHARED = ['signs', 'advice', 'help'] as const
export type SharedName = (typeof SHARED)[number]

/** A shared file as read: its structure, its texts by language, and what is wrong with it. */
export interface SharedReading {
  readonly name: SharedName
  readonly language: string
  readonly structure: unknown
  readonly sources: Texts
  readonly texts: Readonly<Record<string, Texts>>
  readonly locales: Readonly<Record<string, LocaleFile>>
  readonly problems: readonly Problem[]
  readonly source?: YamlSource
}

interface Kind<T> {
  readonly schema: z.ZodType<T & { language: string }>
  readonly textsOf: (file: T) => Texts
  readonly structureOf: (file: T) => unknown
  readonly isOptional: (id: string) => boolean
}

const never = () => false

const KINDS = {
  signs: {
    schema: signsFile,
    textsOf: textsOfSigns,
    structureOf: ({ signs }) => signs.map((sign) => without(sign, SIGN_TEXTS)),
    isOptional: never,
  } satisfies Kind<z.infer<typeof signsFile>>,
  advice: {
    schema: adviceFile,
    textsOf: textsOfAdvice,
    structureOf: (file) => withIdsOnly(file),
    isOptional: (id) => id.endsWith('.alberta'),
  } satisfies Kind<z.infer<typeof adviceFile>>,
  help: {
    schema: helpFile,
    textsOf: textsOfHelp,
    structureOf: (file) => file,
    isOptional: isOptionalHelpText,
  } satisfies Kind<z.infer<typeof helpFile>>,
}

/** A sign: where in a story it belongs, and for which ages its card is written. */
export type SignHead = Pick<SignEntry, 'id' | 'phase' | 'ages'>

/** The signs that have a card in a folder's signs.yaml; nothing where there is none that can be read. */
export function signHeadsIn(root: string): readonly SignHead[] | undefined {
  return readShared(root, 'signs')?.structure as readonly SignHead[] | undefined
}

/** Their ids. */
export function signIdsIn(root: string): string[] | undefined {
  return signHeadsIn(root)?.map(({ id }) => id)
}

/** Whether a translation may leave a text of a shared file out. */
export function isOptionalText(name: SharedName, id: string): boolean {
  return KINDS[name].isOptional(id)
}

/** Reads `<root>/<name>.yaml` and its languages; nothing where there is no such file. */
export function readShared(root: string, name: SharedName): SharedReading | undefined {
  const file = path.join(root, `${name}.yaml`)
  if (!isFile(file)) return undefined
  const { path: shownPath, text } = readText(file)
  return readAs(KINDS[name] as unknown as Kind<unknown>, { root, name, file: shownPath, text })
}

function readAs(
  kind: Kind<unknown>,
  { root, name, file, text }: { root: string; name: SharedName; file: string; text: string },
): SharedReading {
  const nothing = { name, language: 'en', structure: undefined, sources: {}, texts: {}, locales: {} }
  const { source, problems } = readYaml(file, text)
  if (source === undefined) return { ...nothing, problems }
  const shape = shapeOf(kind.schema, source)
  if (shape.whole === undefined) return { ...nothing, problems: [...problems, ...shape.problems] }
  const sources = kind.textsOf(shape.whole)
  const { language } = shape.whole as { language: string }
  const others = readLanguages(root, name, sources, kind.isOptional)
  return {
    name,
    language,
    structure: kind.structureOf(shape.whole),
    sources,
    texts: { ...others.texts, [language]: sources },
    locales: others.locales,
    problems: [...problems, ...others.problems],
    source,
  }
}

function readLanguages(root: string, name: SharedName, sources: Texts, isOptional: (id: string) => boolean) {
  const dir = path.join(root, 'locales')
  const texts: Record<string, Texts> = {}
  const locales: Record<string, LocaleFile> = {}
  const problems: Problem[] = []
  for (const fileName of existsSync(dir) ? readdirSync(dir).sort() : []) {
    if (!isFile(path.join(dir, fileName))) continue
    const language = new RegExp(`^${name}\\.([\\w-]+)\\.json$`).exec(fileName)?.[1]
    if (language === undefined) continue
    const { path: file, text } = readText(path.join(dir, fileName))
    const reading = readLocale(file, text)
    problems.push(...reading.problems)
    if (reading.locale === undefined) continue
    locales[language] = reading.locale
    const written = Object.entries(reading.locale.entries).filter(([, value]) => value !== '')
    const leftAsTheyAre = Object.entries(sources).filter(([id]) => isOptional(id))
    texts[language] = Object.fromEntries([...leftAsTheyAre, ...written])
    problems.push(...compareLocale(reading.locale, sources, isOptional))
  }
  return { texts, locales, problems }
}

function without(value: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}

/** Keeps the ids and sources of each list, in order: the words are found by id. */
function withIdsOnly(file: object): object {
  const lists = Object.entries(file).filter(([, value]) => Array.isArray(value)) as [
    string,
    { id: string; sources?: unknown }[],
  ][]
  return Object.fromEntries(
    lists.map(([key, items]) => [
      key,
      items.map(({ id, sources }) => ({ id, ...(sources ? { sources } : {}) })),
    ]),
  )
}

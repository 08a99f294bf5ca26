import { compareLocale, type LocaleFile, readLocale } from '../scene/locale-file.ts'
import { errorAt, inReadingOrder, type Problem } from '../scene/problem.ts'
import type { SourceFile } from '../scene/read-scene.ts'
import type { Texts } from '../scene/scene.ts'
import { shapeOf } from '../scene/shape.ts'
import { type KeyPath, readYaml } from '../scene/yaml-source.ts'
import { compileTalk } from './compile-talk.ts'
import type { Talk } from './talk.ts'
import { talkFile } from './talk-file.ts'
import { checkTalkNames, type TalkNames } from './talk-names.ts'
import { type TalkText, textsOfTalk } from './talk-texts.ts'

/** Everything that a talk's files say, and everything that is wrong with them. */
export interface TalkReading {
  readonly id: string
  /** Absent when its script has an error. */
  readonly talk?: Talk
  /** Texts by language, the talk's own included; entries that are missing are left out. */
  readonly texts: Readonly<Record<string, Texts>>
  readonly sources: Texts
  /** The texts in its own language, with what each of them is. */
  readonly parts: readonly TalkText[]
  readonly locales: Readonly<Record<string, LocaleFile>>
  readonly placeOf: (path: KeyPath) => { readonly file: string; readonly line: number }
  readonly problems: readonly Problem[]
}

/** The files of one talk: its script, and `locales/<id>.<language>.json`. */
export interface TalkFiles {
  readonly id: string
  readonly script: SourceFile
  readonly locales: readonly SourceFile[]
}

/** Reads a talk. Pure, and never throws: all problems at once. */
export function readTalk({ id, script, locales }: TalkFiles, names: TalkNames): TalkReading {
  const top = { file: script.path, line: 1 }
  const nothing = { id, texts: {}, sources: {}, parts: [], locales: {}, placeOf: () => top }
  const { source, problems } = readYaml(script.path, script.text)
  if (source === undefined) return { ...nothing, problems }
  if (typeof source.value !== 'object' || source.value === null || Array.isArray(source.value)) {
    const message = 'the file is not a talk: it is no group of keys. See docs/guides/talk-format.md.'
    return { ...nothing, problems: [...problems, errorAt(top, 'wrong-value', message)] }
  }
  const shape = shapeOf(talkFile, source)
  const own = [...problems, ...shape.problems, ...checkTalkNames(shape.rest, source, { fileName: id, names })]
  const whole = own.length === 0 ? shape.whole : undefined
  const parts = textsOfTalk(shape.rest)
  const sources = Object.fromEntries(parts.map((part) => [part.id, part.text]))
  const others = readLanguages(id, locales, whole === undefined ? undefined : sources)
  return {
    id,
    ...(whole === undefined ? {} : { talk: compileTalk(whole) }),
    texts: { [shape.rest.language ?? 'en']: sources, ...others.texts },
    sources,
    parts,
    locales: others.locales,
    placeOf: source.placeOf,
    problems: inReadingOrder([...own, ...others.problems]),
  }
}

/** The languages of a file whose translations lie in `locales/<id>.<language>.json`. */
export function readLanguages(id: string, files: readonly SourceFile[], sources: Texts | undefined) {
  const texts: Record<string, Texts> = {}
  const locales: Record<string, LocaleFile> = {}
  const problems: Problem[] = []
  for (const { path, text } of files) {
    const name = path.split('/').at(-1) ?? ''
    if (!name.startsWith(`${id}.`)) continue
    const language = name.slice(id.length + 1).replace(/\.json$/, '')
    const reading = readLocale(path, text)
    problems.push(...reading.problems)
    if (reading.locale === undefined) continue
    locales[language] = reading.locale
    const entries = Object.entries(reading.locale.entries)
    texts[language] = Object.fromEntries(entries.filter(([, entry]) => entry !== ''))
    if (sources) problems.push(...compareLocale(reading.locale, sources))
  }
  return { texts, locales, problems }
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readBank } from '../../src/core/judgement/read-bank.ts'
import type { LocaleFile } from '../../src/core/scene/locale-file.ts'
import type { Problem } from '../../src/core/scene/problem.ts'
import { readScene, type SceneReading } from '../../src/core/scene/read-scene.ts'
import type { Texts } from '../../src/core/scene/scene.ts'
import { bankFolderIn, sceneFoldersIn, shown } from './folders.ts'
import { isOptionalText, readShared, SHARED } from './shared-files.ts'
import { type Accepted, type Synced, syncLocale } from './sync-locale.ts'
import { readPapers, readTalks } from './talk-folder.ts'

/** What a translator asks for. */
export interface SyncOptions {
  readonly accepted: Accepted
  /** A language to begin: its files are made where there are none. */
  readonly language?: string
}

/** One language file, and what was done to it. */
export interface SyncedFile extends Synced {
  readonly file: string
  readonly changed: boolean
}

/** What was done to a folder. */
export interface SyncReport {
  readonly files: readonly SyncedFile[]
  /** What kept a scene or a language file from being read; it was left alone. */
  readonly problems: readonly Problem[]
}

const UNREADABLE = new Set(['locale-unreadable', 'file-too-large', 'unreadable'])

/** Brings every language file under a folder in line with the texts it is made from. */
export function syncFolder(root: string, options: SyncOptions): SyncReport {
  const files: SyncedFile[] = []
  const problems: Problem[] = []
  const scenes: SceneReading[] = []
  for (const { folder, files: sources } of sceneFoldersIn(root)) {
    const reading = readScene(sources)
    const broken = reading.problems.filter(({ code }) => reading.scene === undefined || UNREADABLE.has(code))
    problems.push(...broken)
    if (reading.scene === undefined) continue
    scenes.push(reading)
    const fileOf = (language: string) => path.join(folder, 'locales', `${language}.json`)
    const others = languagesOf(reading.locales, options.language, fileOf, reading.scene.language)
    for (const language of others) {
      files.push(syncFile(fileOf(language), reading.locales[language], reading.sources, options))
    }
  }
  const bank = syncBank(root, options)
  const scripts = syncScripts(root, scenes, options)
  files.push(...bank.files, ...scripts.files)
  problems.push(...bank.problems, ...scripts.problems)
  for (const name of SHARED) {
    const reading = readShared(root, name)
    if (reading === undefined) continue
    problems.push(
      ...reading.problems.filter(({ code }) => reading.structure === undefined || UNREADABLE.has(code)),
    )
    if (reading.structure === undefined) continue
    const fileOf = (language: string) => path.join(root, 'locales', `${name}.${language}.json`)
    const isOptional = (id: string) => isOptionalText(name, id)
    for (const language of languagesOf(reading.locales, options.language, fileOf, reading.language)) {
      const locale = reading.locales[language]
      files.push(syncFile(fileOf(language), locale, reading.sources, { ...options, isOptional }))
    }
  }
  return { files, problems }
}

/** The languages of the bank of practice chats, where there is one. */
function syncBank(root: string, options: SyncOptions): SyncReport {
  const found = bankFolderIn(root)
  if (found === undefined) return { files: [], problems: [] }
  const reading = readBank(found.files)
  const problems = reading.problems.filter(({ code }) => reading.bank === undefined || UNREADABLE.has(code))
  if (reading.bank === undefined) return { files: [], problems }
  const fileOf = (language: string) => path.join(found.folder, 'locales', `${language}.json`)
  const languages = languagesOf(reading.locales, options.language, fileOf, reading.language)
  const files = languages.map((language) =>
    syncFile(fileOf(language), reading.locales[language], reading.sources, options),
  )
  return { files, problems }
}

/** The languages of the talks and the papers beside the scenes. */
function syncScripts(root: string, scenes: readonly SceneReading[], options: SyncOptions): SyncReport {
  const readings = [
    ...readTalks(root, { scenes, signs: undefined }).map((reading) => {
      return { ...reading, folder: 'talks', script: reading.talk }
    }),
    ...readPapers(root).map((reading) => ({ ...reading, folder: 'papers', script: reading.paper })),
  ]
  const problems = readings.flatMap((reading) =>
    reading.problems.filter(({ code }) => reading.script === undefined || UNREADABLE.has(code)),
  )
  const files = readings.flatMap(({ id, folder, script, locales, sources }) => {
    if (script === undefined) return []
    const fileOf = (language: string) => path.join(root, folder, 'locales', `${id}.${language}.json`)
    return languagesOf(locales, options.language, fileOf, script.language).map((language) =>
      syncFile(fileOf(language), locales[language], sources, options),
    )
  })
  return { files, problems }
}

/** The languages to bring in line. An unreadable file has no place here: somebody's work is in it. */
function languagesOf(
  locales: Readonly<Record<string, LocaleFile>>,
  wanted: string | undefined,
  fileOf: (language: string) => string,
  own: string,
): string[] {
  const known = Object.keys(locales)
  const begins = wanted !== undefined && wanted !== own && !existsSync(fileOf(wanted))
  return begins ? [...known, wanted] : known
}

function syncFile(
  file: string,
  locale: LocaleFile | undefined,
  sources: Texts,
  options: SyncOptions & { readonly isOptional?: (id: string) => boolean },
): SyncedFile {
  const synced = syncLocale(locale ?? { entries: {}, hashes: {} }, sources, options)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const changed = before !== synced.text
  if (changed) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, synced.text)
  }
  return { ...synced, file: shown(file), changed }
}

import { compareLocale, type LocaleFile, readLocale } from '../scene/locale-file.ts'
import { errorAt, inReadingOrder, type Place, type Problem } from '../scene/problem.ts'
import type { SourceFile } from '../scene/read-scene.ts'
import type { Texts } from '../scene/scene.ts'
import { shapeOf } from '../scene/shape.ts'
import { type KeyPath, readYaml } from '../scene/yaml-source.ts'
import type { Bank, Chat } from './bank.ts'
import { type BankFile, bankFile, chatFile } from './bank-file.ts'
import { checkChatNames } from './bank-references.ts'
import { type BankText, textsOfChat, textsOfFine } from './bank-texts.ts'
import { compileChat } from './compile-chat.ts'

/** A text with where it stands. */
export interface PlacedText extends BankText {
  readonly placeOf: () => Place
}

/** A chat that could be read, with its texts and its places. */
export interface ChatReading {
  readonly chat: Chat
  readonly texts: readonly PlacedText[]
  readonly placeOf: (path: KeyPath) => Place
}

/** Everything that the folder of the bank says, and everything that is wrong with it. */
export interface BankReading {
  /** Absent when a file of the bank has an error. */
  readonly bank?: Bank
  readonly language: string
  /** The chats without an error. */
  readonly chats: readonly ChatReading[]
  readonly fine: readonly PlacedText[]
  /** Where the bank as a whole is spoken of. */
  readonly placeOf: (path: KeyPath) => Place
  /** Texts in the bank's own language. */
  readonly sources: Texts
  /** Texts by language, the bank's own included; entries that are missing are left out. */
  readonly texts: Readonly<Record<string, Texts>>
  readonly locales: Readonly<Record<string, LocaleFile>>
  readonly problems: readonly Problem[]
}

/** Reads the folder of the bank: bank.yaml, the chats and the languages. Pure, and never throws. */
export function readBank(
  files: readonly SourceFile[],
  options: { readonly signs?: readonly string[] } = {},
): BankReading {
  const head = readHead(files)
  const fine = head.file?.fine.map(({ id }) => id) ?? []
  const readings = files
    .filter(({ path }) => /(^|\/)chats\/[^/]+\.ya?ml$/.test(path))
    .map((file) => readChat(file, { signs: options.signs, fine }))
  const chats = readings.flatMap(({ reading }) => reading ?? [])
  const own = [...head.problems, ...readings.flatMap(({ problems }) => problems)]
  const isWhole = own.every(({ severity }) => severity !== 'error')
  const parts = [...head.texts, ...chats.flatMap(({ texts }) => texts)]
  const sources = Object.fromEntries(parts.map(({ id, text }) => [id, text]))
  const language = head.file?.language ?? 'en'
  const others = readLanguages(files, isWhole ? sources : undefined)
  const bank =
    isWhole && head.file
      ? {
          bank: bankOf(
            head.file,
            chats.map(({ chat }) => chat),
          ),
        }
      : {}
  return {
    ...bank,
    language,
    chats,
    fine: head.texts,
    placeOf: head.placeOf,
    sources,
    texts: { [language]: sources, ...others.texts },
    locales: others.locales,
    problems: inReadingOrder([...own, ...others.problems]),
  }
}

function bankOf({ language, fine, names }: BankFile, chats: readonly Chat[]): Bank {
  return { language, fine: fine.map(({ id, confirms }) => ({ id, confirms })), names, chats }
}

function noBank(path: string | undefined): Problem {
  const message = 'there is no bank.yaml in this folder: it says what makes chats fine, for all of them.'
  return errorAt({ file: path ?? 'bank.yaml', line: 1 }, 'no-bank', message)
}

interface Head {
  readonly file?: BankFile
  readonly texts: readonly PlacedText[]
  readonly placeOf: (path: KeyPath) => Place
  readonly problems: readonly Problem[]
}

function readHead(files: readonly SourceFile[]): Head {
  const file = files.find(({ path }) => /(^|\/)bank\.ya?ml$/.test(path))
  const at = { file: file?.path ?? 'bank.yaml', line: 1 }
  const nowhere = { texts: [], placeOf: () => at }
  if (file === undefined) return { ...nowhere, problems: [noBank(files[0]?.path)] }
  const { source, problems } = readYaml(file.path, file.text)
  if (source === undefined) return { ...nowhere, problems }
  const shape = shapeOf(bankFile, source)
  const all = [...problems, ...shape.problems]
  if (shape.whole === undefined) return { ...nowhere, problems: all }
  const texts = textsOfFine(shape.whole).map((text) => ({
    ...text,
    placeOf: () => source.placeOf(text.path),
  }))
  return { file: shape.whole, texts, placeOf: source.placeOf, problems: all }
}

function readChat(
  { path, text }: SourceFile,
  names: { readonly signs: readonly string[] | undefined; readonly fine: readonly string[] },
): { readonly reading?: ChatReading; readonly problems: readonly Problem[] } {
  const { source, problems } = readYaml(path, text)
  if (source === undefined) return { problems }
  if (!isGroup(source.value)) return { problems: [...problems, noChat(path)] }
  const shape = shapeOf(chatFile, source)
  const fileName = /([^/]+)\.ya?ml$/.exec(path)?.[1] ?? ''
  const all = [...problems, ...shape.problems, ...checkChatNames(shape.rest, source, { fileName, names })]
  if (shape.whole === undefined || all.length > 0) return { problems: all }
  const texts = textsOfChat(shape.whole).map((part) => ({
    ...part,
    placeOf: () => source.placeOf(part.path),
  }))
  return { reading: { chat: compileChat(shape.whole), texts, placeOf: source.placeOf }, problems: all }
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function noChat(path: string): Problem {
  const message = 'the file is not a chat: it is no group of keys. See docs/guides/practice-format.md.'
  return errorAt({ file: path, line: 1 }, 'wrong-value', message)
}

function readLanguages(files: readonly SourceFile[], sources: Texts | undefined) {
  const texts: Record<string, Texts> = {}
  const locales: Record<string, LocaleFile> = {}
  const problems: Problem[] = []
  for (const { path, text } of files) {
    const language = /(?:^|\/)locales\/([\w-]+)\.json$/.exec(path)?.[1]
    if (language === undefined) continue
    const reading = readLocale(path, text)
    problems.push(...reading.problems)
    if (reading.locale === undefined) continue
    locales[language] = reading.locale
    texts[language] = Object.fromEntries(
      Object.entries(reading.locale.entries).filter(([, entry]) => entry !== ''),
    )
    if (sources) problems.push(...compareLocale(reading.locale, sources))
  }
  return { texts, locales, problems }
}

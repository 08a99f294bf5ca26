import type { Code } from '../scene/codes.ts'
import { didYouMean } from '../scene/did-you-mean.ts'
import { errorAt, type Problem } from '../scene/problem.ts'
import { listOf } from '../scene/scene-file.ts'
import { placeholdersOf } from '../scene/scene-texts.ts'
import type { Salvaged } from '../scene/shape.ts'
import type { KeyPath, YamlSource } from '../scene/yaml-source.ts'
import { CHAT_LINE_KEYS, type ChatFile } from './bank-file.ts'
import { textsOfChat } from './bank-texts.ts'

/** What the names in a chat may refer to. */
export interface BankNames {
  /** Signs that have a card; unknown to whoever reads without them. */
  readonly signs: readonly string[] | undefined
  readonly fine: readonly string[]
}

type Report = (path: KeyPath, code: Code, message: string) => void
type LooseLine = NonNullable<Salvaged<ChatFile>['lines']>[number]

/** Text ids that do not belong to a chat. */
const RESERVED = ['fine']

/** Checks that every name in a chat means something, and that no message id is used twice. */
export function checkChatNames(
  chat: Salvaged<ChatFile>,
  source: YamlSource,
  { fileName, names }: { readonly fileName: string; readonly names: BankNames },
): readonly Problem[] {
  const problems: Problem[] = []
  const report: Report = (path, code, message) => problems.push(errorAt(source.placeOf(path), code, message))
  checkHead(chat, fileName, report)
  const people = Object.keys(chat.people ?? {})
  for (const [at, line] of (chat.lines ?? []).entries()) {
    checkParts(line, at, people, report)
    checkTags(line, at, names, report)
  }
  checkFeedback(chat, report)
  for (const { text, path } of textsOfChat(chat))
    for (const word of placeholdersOf(text))
      if (!people.includes(word))
        report(
          path,
          'unknown-placeholder',
          `"${word}" is no person of this chat. ${didYouMean(word, people)}`,
        )
  return problems
}

function checkHead(chat: Salvaged<ChatFile>, fileName: string, report: Report): void {
  if (chat.id !== undefined && chat.id !== fileName)
    report(['id'], 'id-mismatch', `the id "${chat.id}" differs from the file's name "${fileName}".`)
  if (chat.id !== undefined && RESERVED.includes(chat.id))
    report(['id'], 'reserved-id', `a chat cannot be called "${chat.id}".`)
  const roles = Object.values(chat.people ?? {}).map((person) => person?.role)
  for (const role of ['teen', 'contact'] as const) {
    const count = roles.filter((each) => each === role).length
    if (chat.people !== undefined && count !== 1)
      report(['people'], 'teen-count', `exactly one person has the role "${role}", but there are ${count}.`)
  }
  const seen = new Set<string>()
  for (const [at, line] of (chat.lines ?? []).entries()) {
    if (line?.id === undefined) continue
    if (seen.has(line.id))
      report(['lines', at, 'id'], 'duplicate-id', `the id "${line.id}" is taken by an earlier message.`)
    seen.add(line.id)
  }
}

function checkParts(line: LooseLine, at: number, people: readonly string[], report: Report): void {
  if (line === undefined) return
  const kinds = CHAT_LINE_KEYS.filter((key) => line[key] !== undefined)
  const path = ['lines', at]
  if (kinds.length !== 1) {
    const got = kinds.length === 0 ? 'none' : kinds.join(' and ')
    report(
      path,
      'exactly-one',
      `message ${at + 1} has exactly one of ${CHAT_LINE_KEYS.join(', ')}, but ${got}.`,
    )
  }
  const isSpoken = kinds.includes('text') || kinds.includes('hidden')
  if (isSpoken && line.who === undefined)
    report(path, 'who-missing', `message ${at + 1} is spoken by somebody: add "who".`)
  if (!isSpoken && line.who !== undefined)
    report([...path, 'who'], 'who-unwanted', `message ${at + 1} is spoken by nobody: leave "who" out.`)
  if (line.who !== undefined && !people.includes(line.who))
    report(
      [...path, 'who'],
      'unknown-person',
      `"${line.who}" is no person of this chat. ${didYouMean(line.who, people)}`,
    )
}

function checkTags(line: LooseLine, at: number, { signs, fine }: BankNames, report: Report): void {
  for (const key of ['sign', 'like'] as const)
    for (const sign of listOf(line?.[key]))
      if (signs !== undefined && !signs.includes(sign))
        report(
          ['lines', at, key],
          'unknown-sign',
          `"${sign}" is no sign with a card in signs.yaml. ${didYouMean(sign, signs)}`,
        )
  for (const kind of listOf(line?.fine))
    if (!fine.includes(kind))
      report(
        ['lines', at, 'fine'],
        'unknown-fine',
        `"${kind}" is not under "fine" in bank.yaml. ${didYouMean(kind, fine)}`,
      )
}

function checkFeedback({ lines, feedback }: Salvaged<ChatFile>, report: Report): void {
  const ids = (lines ?? []).flatMap((line) => line?.id ?? [])
  for (const [at, point] of (feedback ?? []).entries())
    for (const id of listOf(point?.at))
      if (!ids.includes(id))
        report(
          ['feedback', at, 'at'],
          'feedback-points',
          `"${id}" is no message of this chat. ${didYouMean(id, ids)}`,
        )
}

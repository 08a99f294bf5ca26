import type { TextKind } from '../scene/scene-texts.ts'
import type { Salvaged } from '../scene/shape.ts'
import type { KeyPath } from '../scene/yaml-source.ts'
import { type BankFile, CHAT_LINE_KEYS, type ChatFile } from './bank-file.ts'

/** One text of the bank: its id in every language, what it is, and where in its file it stands. */
export interface BankText {
  readonly id: string
  readonly text: string
  readonly kind: TextKind
  /** The speaker, where it is a message or a hidden tile. */
  readonly who?: string
  readonly path: KeyPath
}

const LINE_KINDS: Readonly<Record<(typeof CHAT_LINE_KEYS)[number], TextKind>> = {
  text: 'message',
  hidden: 'hidden',
  screen: 'screen',
  profile: 'profile',
}

/** The texts of one chat in reading order: `<chat>.people.<key>`, `.intro`, `.<message>`, `.feedback.1`. */
export function textsOfChat(chat: Salvaged<ChatFile>): BankText[] {
  const texts: BankText[] = []
  const add = (id: string, text: string | undefined, kind: TextKind, path: KeyPath, who?: string) => {
    if (text !== undefined)
      texts.push({ id: `${chat.id}.${id}`, text, kind, path, ...(who === undefined ? {} : { who }) })
  }
  for (const [key, person] of Object.entries(chat.people ?? {}))
    add(`people.${key}`, person?.name, 'name', ['people', key, 'name'])
  add('intro', chat.intro, 'tells', ['intro'])
  for (const [at, line] of (chat.lines ?? []).entries())
    for (const key of CHAT_LINE_KEYS)
      if (line?.id !== undefined) add(line.id, line[key], LINE_KINDS[key], ['lines', at, key], line.who)
  for (const [at, point] of (chat.feedback ?? []).entries())
    add(`feedback.${at + 1}`, point?.text, 'feedback', ['feedback', at, 'text'])
  return texts
}

/** What makes chats fine, in words: `fine.<id>.name` and `fine.<id>.why`. */
export function textsOfFine({ fine }: BankFile): BankText[] {
  return fine.flatMap(({ id, name, why }, at) => [
    { id: `fine.${id}.name`, text: name, kind: 'feedback', path: ['fine', at, 'name'] },
    { id: `fine.${id}.why`, text: why, kind: 'feedback', path: ['fine', at, 'why'] },
  ])
}

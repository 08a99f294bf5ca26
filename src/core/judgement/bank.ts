import type { AppLook, LineKind, Role } from '../scene/scene.ts'

/** What a chat of the bank is; of an `open` one nobody could tell from the chat alone. */
export const CHAT_KINDS = ['risky', 'genuine', 'open'] as const
export type ChatKind = (typeof CHAT_KINDS)[number]

/** Where a chat is drawn: in a round of ten, or in a short booster some weeks later. */
export const CHAT_USES = ['round', 'booster'] as const
export type ChatUse = (typeof CHAT_USES)[number]

/** How a person is spoken of, so that girls and boys occur alike on both sides. */
export const PRONOUNS = ['she', 'he', 'they'] as const
export type Pronoun = (typeof PRONOUNS)[number]

/** The readers of a chat: children, everybody, teens. */
export const AGE_BANDS = ['9-12', '9-17', '13-17'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

/** Whom a round is drawn for. */
export const READERS = ['children', 'teens'] as const
export type Readers = (typeof READERS)[number]

/** How a message of the bank is shown: as in a scene, but nothing is told by a narrator. */
export type ChatLineKind = Exclude<LineKind, 'tells'>

/** Somebody in a chat; the name is a text, `<chat>.people.<key>`. */
export interface ChatPerson {
  readonly role: Role
  readonly pronoun: Pronoun
}

/** A message, with what it shows. */
export interface ChatLine {
  readonly id: string
  readonly kind: ChatLineKind
  readonly who?: string
  /** The warning signs it carries. */
  readonly signs: readonly string[]
  /** What makes the chat fine, by ids of `Bank.fine`. */
  readonly fine: readonly string[]
  /** The signs it looks like, in a chat that is fine. */
  readonly like: readonly string[]
}

/** A sentence of feedback and the messages that it points at. */
export interface FeedbackPoint {
  /** Its text is `<chat>.<id>`. */
  readonly id: string
  readonly at: readonly string[]
}

/** A short chat without its words; they are found as `<chat>.<id>`. */
export interface Chat {
  readonly id: string
  readonly kind: ChatKind
  readonly use: ChatUse
  /** Its twin has the same: the same signs, other people and words. Only in rounds, never of an open chat. */
  readonly pair?: string
  readonly ages: AgeBand
  readonly app: { readonly name: string; readonly look: AppLook }
  readonly people: Readonly<Record<string, ChatPerson>>
  readonly lines: readonly ChatLine[]
  readonly feedback: readonly FeedbackPoint[]
}

/** What can make a chat fine. */
export interface Fine {
  readonly id: string
  /** Whether it confirms the person; a chat alone never does. */
  readonly confirms: boolean
}

/** All chats for practising, without their words. */
export interface Bank {
  /** The language it was written in; every text exists in it. */
  readonly language: string
  readonly fine: readonly Fine[]
  /** Other names for a teen, for when somebody in the room is called so. */
  readonly names: Readonly<Record<Pronoun, readonly string[]>>
  readonly chats: readonly Chat[]
}

/** Whether a chat suits the readers. */
export function suits({ ages }: Chat, readers: Readers): boolean {
  return ages === '9-17' || ages === (readers === 'children' ? '9-12' : '13-17')
}

/** The teen of a chat. */
export function teenOf({ people }: Chat): ChatPerson | undefined {
  return Object.values(people).find(({ role }) => role === 'teen')
}

/** The one whose messages are judged. */
export function contactOf({ people }: Chat): ChatPerson | undefined {
  return Object.values(people).find(({ role }) => role === 'contact')
}

/** What a chat shows, each once, in the order of its messages: the signs of a risky one, or what makes it fine. */
export function tagsOf({ lines }: Chat, tag: 'signs' | 'fine' | 'like'): readonly string[] {
  return [...new Set(lines.flatMap((line) => line[tag]))]
}

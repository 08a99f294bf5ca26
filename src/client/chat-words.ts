import type { Bank, Chat } from '../core/judgement/index.ts'
import type { I18n } from './i18n/i18n.ts'

/** The words of one practice chat, with the names put in. */
export interface ChatWords {
  /** A text by its id within the chat: `intro`, a message, `feedback.1`. */
  text(id: string): string
  name(person: string): string
  readonly teen: string
  readonly contact: string
}

/** The namespace of the practice chats' texts. */
export const BANK_WORDS = 'bank'

/** Opens the words of a chat in the language of now; reading them in a panel follows the language. */
export function wordsOfChat(i18n: I18n, chat: Chat): ChatWords {
  const say = (id: string, values = {}) => i18n.text(BANK_WORDS, `${chat.id}.${id}`, values)
  const keys = Object.keys(chat.people)
  const names = Object.fromEntries(keys.map((key) => [key, say(`people.${key}`)]))
  const nameOf = (role: string) => names[keys.find((key) => chat.people[key]?.role === role) ?? ''] ?? ''
  return {
    text: (id) => say(id, names),
    name: (person) => names[person] ?? person,
    teen: nameOf('teen'),
    contact: nameOf('contact'),
  }
}

/** The chat of an id; the round that names it was drawn from the same bank. */
export function chatOf(bank: Bank, id: string | undefined): Chat | undefined {
  return bank.chats.find((chat) => chat.id === id)
}

import { type Bank, type Chat, teenOf } from './bank.ts'

/**
 * Another name for the teen of a chat, for a room in which somebody is called so; the first press of a leader
 * is 1. Nothing at 0, when the names are those of the chat itself.
 */
export function otherTeenName({ names }: Bank, chat: Chat, press: number): string | undefined {
  const pool = names[teenOf(chat)?.pronoun ?? 'they']
  return press < 1 ? undefined : pool[(placeOf(chat.id) + press) % pool.length]
}

/** Chats of one pronoun take different names of the pool. */
function placeOf(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)
}

import type { Bank } from '../../../core/judgement/index.ts'
import type { App } from '../../app.ts'
import { BANK_WORDS } from '../../chat-words.ts'

/** Fetches the chats with all that is said about them. */
export async function fetchBank({ library, i18n }: App): Promise<Bank> {
  const [bank] = await Promise.all([
    library.bank(),
    i18n.need(BANK_WORDS, library.bankTexts),
    i18n.need('signs', library.shared.signs),
    i18n.needArea('booster'),
  ])
  return bank
}

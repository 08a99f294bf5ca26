import type { Page } from '@playwright/test'
import { typesetEnglish, typesetFrench } from '../../../src/client/i18n/typeset.ts'
import { type Chat, drawForms, STEPS, type Step, startRound } from '../../../src/core/judgement/index.ts'
import { projectBank, projectReading } from '../../support/project-bank.ts'
import { expect } from './test.ts'

const reading = projectReading()

/** A text of a practice chat as it is shown: with the names put in, and its quotes set. */
export function chatText(chat: Chat, id: string, lang: 'en' | 'fr' = 'en'): string {
  const texts = reading.texts[lang] ?? {}
  const named = (texts[`${chat.id}.${id}`] ?? '').replace(
    /\{\{(\w+)\}\}/g,
    (_, person) => texts[`${chat.id}.people.${person}`] ?? '',
  )
  return lang === 'fr' ? typesetFrench(named) : typesetEnglish(named)
}

/** The chat that is on the screen, as the bank has it. */
export async function chatShown(page: Page): Promise<Chat> {
  const id = await page.locator('.short-chat').getAttribute('data-chat')
  const chat = reading.bank?.chats.find((each) => each.id === id)
  if (!chat) throw new Error(`expected a chat of the bank, and found "${id}"`)
  return chat
}

/** The step that fits each kind, when somebody sees through everything. */
export function fitting({ kind }: Chat): Step {
  return kind === 'genuine' ? 'carry-on' : 'check-first'
}

/** Judges the chat on the screen, looks at the feedback, and goes on. */
export async function judgeNext(page: Page, stepOn: (chat: Chat) => Step): Promise<Chat> {
  const chat = await chatShown(page)
  await page.locator(`[data-reply="${stepOn(chat)}"]`).click()
  await expect(page.locator('.verdict h2')).toBeFocused()
  await page.locator('.chat-sheet-foot [data-next]').click()
  return chat
}

/** Judges all chats that are left; which they were. */
export async function judgeAll(page: Page, stepOn: (chat: Chat) => Step): Promise<Chat[]> {
  const judged: Chat[] = []
  await page.locator('[data-reply]').first().waitFor()
  while ((await page.locator('.chat-sheet').count()) > 0) judged.push(await judgeNext(page, stepOn))
  return judged
}

/** Puts a finished free round on the device, so that its result can be looked at without playing it. */
export async function plantFinished(page: Page): Promise<void> {
  const { items } = startRound(drawForms(projectBank(), { readers: 'teens', seed: 7 }).before)
  const judgements = items.map((_, at) => STEPS[at % STEPS.length])
  const kept = { version: 1, rounds: { free: { readers: 'teens', items, judgements } } }
  await page.addInitScript(
    (text) => localStorage.setItem('before-you-reply.practice', text),
    JSON.stringify(kept),
  )
}

import type { Page } from '@playwright/test'
import { CHAT, changed, choose } from '../e2e/support/author.ts'
import { pressUntil, typeCounts, vote } from '../e2e/support/leader.ts'
import { giveReplies, next } from '../e2e/support/player.ts'
import { CLASS_TOURS } from './class-tours.ts'
import type { Stop, Tour } from './tour.ts'

const stay = async () => {}

const replies = (name: string, ...ids: string[]): Stop => ({ name, reach: (page) => giveReplies(page, ids) })

const forward = (name: string): Stop => ({ name, reach: (page) => next(page).click() })

const judged = (name: string, step: string): Stop => ({
  name,
  reach: (page) => page.locator(`[data-reply="${step}"]`).click(),
})

/** Judges chats up to one, whose feedback stays open. */
async function judgeTo(page: Page, last: number): Promise<void> {
  for (let number = 3; number <= last; number++) {
    await next(page).click()
    await page.locator('[data-reply="stay-alert"]').click()
  }
}

async function typeCode(page: Page, code: string): Promise<void> {
  await page.locator('#code').fill(code)
  await next(page).click()
}

/** Puts a chat on the authors' page, changed by some words, in place of the one before. */
async function checkChat(page: Page, words: Readonly<Record<string, string>>, shown: string): Promise<void> {
  const another = page.locator('.result-head .button-quiet')
  if ((await another.count()) > 0) await another.click()
  await choose(page, { name: 'scene.yaml', buffer: Buffer.from(changed(CHAT, words)) })
  await page.locator(shown).first().waitFor()
}

/** Everything that there is to see; a new page joins here. */
export const TOURS: readonly Tour[] = [
  {
    name: 'begin',
    start: '',
    stops: [
      { name: 'title', reach: stay },
      forward('scenes'),
      { name: 'scenes-end', reach: (page) => page.locator('.scene-card').last().scrollIntoViewIfNeeded() },
    ],
  },
  {
    name: 'chat',
    start: 'play/new-follower',
    stops: [
      { name: 'note', reach: stay },
      forward('lock'),
      forward('request'),
      replies('profile', 'req-look'),
      replies('funny', 'prof-palms'),
      replies('move', 'hello-me'),
      replies('other-app', 'move-ok'),
      replies('turn', 'blip-ours'),
      replies('picture', 'turn-haha'),
      replies('flip', 'pic-shy', 'gui-sorry'),
      replies('told', 'mid-dad'),
      forward('breathe'),
      forward('look-back'),
      forward('whole-picture'),
      {
        name: 'on-the-path',
        async reach(page) {
          for (let step = 0; step < 4; step++) await page.locator('.path-walk-buttons button').nth(1).click()
        },
      },
      { name: 'list', reach: (page) => page.locator('.moment-list > summary').click() },
      forward('what-now'),
      {
        name: 'try-out',
        async reach(page) {
          for (const step of ['tell', 'block']) await page.locator(`[data-pick="${step}"]`).click()
        },
      },
    ],
  },
  {
    name: 'it',
    start: 'it',
    stops: [
      { name: 'allow', reach: stay },
      { name: 'kept', reach: (page) => page.locator('#it-kept').scrollIntoViewIfNeeded() },
      { name: 'hosting', reach: (page) => page.locator('#it-hosting').scrollIntoViewIfNeeded() },
    ],
  },
  {
    name: 'help',
    start: 'help',
    stops: [
      { name: 'everywhere', reach: (page) => page.locator('.help-service').first().waitFor() },
      {
        name: 'alberta',
        async reach(page) {
          await page.locator('.place-picker select').first().selectOption('CA')
          await page.locator('.place-picker select').nth(1).selectOption('CA-AB')
        },
      },
      { name: 'display', reach: (page) => page.locator('[aria-controls="display-options"]').click() },
    ],
  },
  {
    name: 'another-way',
    start: 'play/new-follower',
    stops: [
      {
        name: 'go-back',
        async reach(page) {
          for (let press = 0; press < 2; press++) await next(page).click()
          await giveReplies(page, ['req-theo', 'tf-decline'])
          for (let press = 0; press < 2; press++) await next(page).click()
          await page.locator('.walk-choice').first().scrollIntoViewIfNeeded()
        },
      },
      {
        name: 'two-runs',
        async reach(page) {
          await page.locator('.walk-choice button').first().click()
          await giveReplies(page, ['req-decline'])
          await next(page).click()
          await page.locator('.two-runs button').click()
          await page.locator('.compare').scrollIntoViewIfNeeded()
        },
      },
    ],
  },
  {
    name: 'plan',
    start: 'plan',
    stops: [
      { name: 'empty', reach: (page) => page.locator('.plan-help li').first().waitFor() },
      {
        name: 'picked',
        async reach(page) {
          for (const id of ['parent', 'coach', 'show-you', 'car'])
            await page.locator(`[data-pick="${id}"]`).click()
        },
      },
      { name: 'sheet', reach: (page) => page.locator('.plan-sheet').scrollIntoViewIfNeeded() },
    ],
  },
  {
    name: 'practice',
    start: 'practice',
    stops: [
      { name: 'begin', reach: stay },
      forward('chat'),
      judged('risky', 'check-first'),
      forward('next-chat'),
      judged('real', 'carry-on'),
      { name: 'open', reach: (page) => judgeTo(page, 11) },
      forward('result'),
      {
        name: 'result-open',
        async reach(page) {
          for (const part of await page.locator('details').all()) await part.locator('summary').click()
        },
      },
    ],
  },
  {
    name: 'boosters',
    start: 'practice/again',
    stops: [
      { name: 'type', reach: stay },
      { name: 'slip', reach: (page) => typeCode(page, 'BCDF GHJA') },
      { name: 'rounds', reach: (page) => typeCode(page, 'BBBB BBBC') },
      forward('chat'),
    ],
  },
  { name: 'join', start: 'join', stops: [{ name: 'code', reach: stay }] },
  ...CLASS_TOURS,
  {
    name: 'group',
    start: 'group',
    stops: [
      { name: 'scenes', reach: (page) => page.locator('[data-scene]').first().waitFor() },
      { name: 'roles', reach: (page) => page.locator('[data-scene="new-follower"]').click() },
      forward('talk'),
      forward('agreed'),
    ],
  },
  {
    name: 'lead',
    start: 'lead',
    stops: [
      { name: 'prepare', reach: (page) => page.locator('.lead-names').waitFor() },
      forward('desk'),
      { name: 'vote', reach: (page) => pressUntil(page, vote(page)) },
      {
        name: 'wall-open',
        async reach(page) {
          await typeCounts(page, { 'req-accept': 9, 'req-look': 13, 'req-theo': 4, 'req-decline': 2 })
          await page.locator('.desk-wall-here').click()
        },
      },
      { name: 'wall-shown', reach: (page) => page.keyboard.press('PageDown') },
      { name: 'wall-pause', reach: (page) => page.keyboard.press('p') },
      {
        name: 'wall-profile',
        async reach(page) {
          for (let press = 0; press < 6; press++) await page.keyboard.press('PageDown')
        },
      },
      {
        name: 'wall-breathe',
        async reach(page) {
          await page.locator('.wall-strip .button').last().click()
          await pressUntil(page, vote(page))
          await page.locator('[data-reply="prof-block"]').click()
          await pressUntil(page, page.locator('.desk[data-step="breathe"]'))
          await page.locator('.desk-wall-here').click()
        },
      },
      { name: 'wall-path', reach: (page) => page.keyboard.press('PageDown') },
      { name: 'wall-signs', reach: (page) => pressUntil(page, page.locator('.wall[data-step="signs"]')) },
      { name: 'wall-steps', reach: (page) => pressUntil(page, page.locator('.wall-steps[data-at="2"]')) },
      { name: 'wall-help', reach: (page) => pressUntil(page, page.locator('.wall[data-step="help"]')) },
    ],
  },
  {
    name: 'leaders',
    start: 'leaders',
    stops: [{ name: 'leaders', reach: (page) => page.locator('.leaders-ways').waitFor() }],
  },
  {
    name: 'assign',
    start: 'assign',
    stops: [
      { name: 'choose', reach: (page) => page.locator('.scene-tick').first().waitFor() },
      {
        name: 'chosen',
        async reach(page) {
          for (const scene of ['never-sent', 'new-follower']) await page.locator(`[name="${scene}"]`).check()
          await page.locator('.assign-rounds input').first().check()
          await page.locator('.assign > [data-next]').scrollIntoViewIfNeeded()
        },
      },
      forward('link'),
      {
        name: 'disclosure',
        async reach(page) {
          const last = page.locator('details').last()
          await last.locator('summary').click()
          await last.locator('.help-service').first().waitFor()
        },
      },
      { name: 'list', reach: (page) => page.locator('.ready .row .button').nth(1).click() },
    ],
  },
  {
    name: 'record',
    start: 'record',
    stops: [{ name: 'record', reach: (page) => page.locator('.record-code').waitFor() }],
  },
  {
    name: 'check-record',
    start: 'check-record',
    stops: [
      { name: 'empty', reach: (page) => page.locator('textarea').waitFor() },
      {
        name: 'checked',
        async reach(page) {
          await page.locator('select').selectOption({ index: 1 })
          await page.locator('textarea').fill('Anna\tBCDF-GHJL-MNPQ-RSTV-WXZB\nBen\t')
          await forward('').reach(page)
        },
      },
    ],
  },
  {
    name: 'check-scene',
    start: 'check-scene',
    stops: [
      { name: 'begin', reach: stay },
      {
        name: 'broken',
        reach: (page) =>
          checkChat(page, { 'to: hello }': 'to: helo }', 'mood: happy': 'mood: hapy' }, '.problem'),
      },
      { name: 'good', reach: (page) => checkChat(page, {}, '.chat-map svg') },
      { name: 'list', reach: (page) => page.locator('.whole-chat summary').click() },
      forward('try-out'),
    ],
  },
  { name: 'lost', start: 'nowhere', stops: [{ name: 'lost', reach: stay }] },
  {
    name: 'talk',
    start: 'talk',
    stops: [
      { name: 'setup', reach: (page) => page.locator('.talk-order').waitFor() },
      forward('notes'),
      {
        name: 'notes-replies',
        reach: (page) => pressUntil(page, page.locator('.reply-keys')),
      },
      {
        name: 'hall-replies',
        reach: (page) => page.locator('.speak-bar > .button').nth(1).click(),
      },
      {
        name: 'hall-notes',
        reach: (page) => page.keyboard.press('n'),
      },
    ],
  },
  {
    name: 'talk-phones',
    start: 'talk',
    stops: [
      {
        name: 'setup',
        async reach(page) {
          await page.locator('.talk-order').waitFor()
          await page.locator('input[name="phones"]').check()
          await page.locator('.talk-phones').scrollIntoViewIfNeeded()
        },
      },
      forward('notes-join'),
      {
        name: 'notes-open',
        reach: (page) => pressUntil(page, page.locator('.reply-keys[data-state="open"]')),
      },
      {
        name: 'notes-closed',
        reach: (page) => pressUntil(page, page.locator('.reply-keys[data-state="closed"]')),
      },
      {
        name: 'hall-join',
        async reach(page) {
          await page.keyboard.press('j')
          await page.locator('.speak-bar > .button').nth(1).click()
          await page.locator('.hall-join').waitFor()
        },
      },
    ],
  },
  {
    name: 'handouts',
    start: 'handouts',
    stops: [
      { name: 'card', reach: stay },
      { name: 'poster', reach: (page) => page.locator('input[value="poster"]').check({ force: true }) },
      { name: 'guide', reach: (page) => page.locator('input[value="officer"]').check({ force: true }) },
    ],
  },
]

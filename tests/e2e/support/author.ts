import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect } from './test.ts'

/** A file that is handed to the page without lying on a disk. */
export interface HandedFile {
  readonly name: string
  readonly buffer: Buffer
}

/** Chooses a file, or the folder at a path. */
export async function choose(page: Page, what: HandedFile | string): Promise<void> {
  const input = page.locator(`[data-choose="${typeof what === 'string' ? 'folder' : 'file'}"]`)
  const mimeType = 'application/octet-stream'
  await input.setInputFiles(typeof what === 'string' ? what : { ...what, mimeType })
}

/** Drops a folder on the page, as from a window beside it; where no tool can, it is chosen. */
export async function drop(page: Page, folder: string): Promise<void> {
  if (!isChromium(page)) return choose(page, folder)
  const tools = await page.context().newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await tools.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data })
}

/** Lets a folder be read anew that was changed since. */
export async function checkAgain(page: Page, folder: string): Promise<void> {
  if (isChromium(page)) return page.getByRole('button', { name: 'Check again' }).click()
  await page.getByRole('button', { name: 'Another scene' }).click()
  await choose(page, folder)
}

function isChromium(page: Page): boolean {
  return page.context().browser()?.browserType().name() === 'chromium'
}

/** Downloads the scene to begin with, unpacks it, and gives the path of its folder. */
export async function getStarter(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const zip = readFileSync(await (await download).path())
  const folder = mkdtempSync(join(tmpdir(), 'starter-'))
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return join(folder, (await download).suggestedFilename().replace(/\.zip$/, ''))
}

/** A small scene that passes the check. */
export const CHAT = readFileSync('tests/support/scenes/small-talk/scene.yaml', 'utf8')

const HELD = 'thread: picto, time: "20:50", pressure: 0, mood: calm'

/** A text with some words changed, all of which must be there. */
export function changed(text: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((sum, [from, to]) => {
    expect(sum).toContain(from)
    return sum.replace(from, to)
  }, text)
}

/** A chat of so many beats that passes reading, and whose flags multiply the ways through it. */
export function longChat(beats: number): string {
  const all = Array.from({ length: beats }, (_, at) => {
    const line = `{ id: l${at}, who: kit, text: hi, needs: f${(at * 5 + 3) % 8} }`
    const yes = `{ id: y${at}, say: ok, stance: accepts, to: b${at + 1}, sets: f${at % 8} }`
    const no = `{ id: n${at}, say: nope, stance: declines, to: b${at + 1} }`
    return `  b${at}: { ${HELD}, lines: [${line}], replies: [${yes}, ${no}] }`
  })
  const ending = '{ id: over, title: Over., now: Fine., told: [sami] }'
  const last = `  b${beats}: { ${HELD}, lines: [{ id: last, tells: It was late. }], ending: ${ending} }`
  return `${CHAT.slice(0, CHAT.indexOf('start:'))}start: b0\nbeats:\n${[...all, last].join('\n')}\n`
}

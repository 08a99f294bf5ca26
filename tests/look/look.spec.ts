import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Page, test } from '@playwright/test'
import { LOOKS, SIZES, type SizeName } from './tour.ts'
import { TOURS } from './tours.ts'

const FOLDER = 'look'

/** The stage and the pictures have come, and nothing moves any more. */
async function standStill(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('[aria-busy]').first().waitFor({ state: 'detached' })
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const drawn = () => document.querySelector<HTMLElement>('.room')?.dataset.frames
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
    let before: string | undefined
    for (let still = 0; still < 15; still = drawn() === before ? still + 1 : 0) {
      before = drawn()
      await frame()
    }
  })
}

for (const size of Object.keys(SIZES) as SizeName[]) {
  test.describe(size, () => {
    test.describe.configure({ mode: 'serial' })
    test.use({ viewport: SIZES[size], hasTouch: size === 'phone' })

    for (const { lang, theme } of LOOKS) {
      test(`${size} ${lang} ${theme}`, async ({ page }) => {
        test.setTimeout(300_000)
        const folder = join(FOLDER, size, `${lang}-${theme}`)
        rmSync(folder, { recursive: true, force: true })
        mkdirSync(folder, { recursive: true })
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        for (const { name, start, stops } of TOURS) {
          await page.goto('about:blank')
          await page.goto(`/?lang=${lang}&seed=7&pace=instant#/${start}`)
          await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
          for (const [index, stop] of stops.entries()) {
            await stop.reach(page)
            await standStill(page)
            const number = String(index + 1).padStart(2, '0')
            await page.screenshot({ path: join(folder, `${name}-${number}-${stop.name}.png`) })
          }
        }
      })
    }

    test(`${size}: one sheet of all pictures`, async ({ page }) => {
      const names = readdirSync(join(FOLDER, size, 'en-light')).sort()
      await page.setViewportSize({ width: 1920, height: 1080 })
      const file = join(FOLDER, `sheet-${size}.html`)
      writeFileSync(file, sheet(size, names))
      await page.goto(pathToFileURL(file).href)
      await page.evaluate(() =>
        Promise.all([...document.images].map((image) => image.decode().catch(() => {}))),
      )
      await page.screenshot({ path: join(FOLDER, `sheet-${size}.png`), fullPage: true })
    })
  })
}

function sheet(size: SizeName, names: readonly string[]): string {
  const rows = names.map((name) => {
    const cells = LOOKS.map(({ lang, theme }) => {
      return `<td><img src="${size}/${lang}-${theme}/${name}"></td>`
    })
    return `<tr><th>${name.replace('.png', '')}</th>${cells.join('')}</tr>`
  })
  const heads = LOOKS.map(({ lang, theme }) => `<th>${lang} ${theme}</th>`)
  const style =
    'body{font:13px sans-serif;margin:8px} img{width:100%;display:block} td,th{padding:3px;vertical-align:top}'
  return `<style>${style} table{width:100%;table-layout:fixed}</style><h1>${size}</h1><table><tr><th></th>${heads.join('')}</tr>${rows.join('')}</table>`
}

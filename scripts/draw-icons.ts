import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { DRAWINGS, PICTURES } from './icons/drawings.ts'
import { findChromium } from './setup/chromium.ts'
import { PROJECT } from './setup/project.mjs'

/*
 * npm run icons: draws the icons of `public` anew. They are kept as files, since drawing pixels takes a
 * browser, and a school that builds the site may have none; a browser test holds them to their drawings.
 */
const PUBLIC = join(PROJECT, 'public')

writeFileSync(join(PUBLIC, 'icon.svg'), `${DRAWINGS.icon.replace('>', '><title>Lesson</title>')}\n`)
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  chromiumSandbox: process.getuid?.() !== 0,
})
const page = await browser.newPage()
for (const [file, { drawing, pixels }] of Object.entries(PICTURES)) {
  await draw(page, { svg: DRAWINGS[drawing], pixels, path: join(PUBLIC, file) })
}
await browser.close()

async function draw(
  page: Page,
  { svg, pixels, path }: { svg: string; pixels: number; path: string },
): Promise<void> {
  await page.setViewportSize({ width: pixels, height: pixels })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${pixels}px;height:${pixels}px}</style>${svg}`,
  )
  await page.screenshot({ path, omitBackground: true })
}

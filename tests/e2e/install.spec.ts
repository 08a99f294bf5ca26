import { readFileSync } from 'node:fs'
import { DRAWINGS, PICTURES } from '../../scripts/icons/drawings.ts'
import { test, visit } from './support/copy.ts'
import { expect } from './support/test.ts'

test('a browser finds nothing that keeps it from installing the lesson', async ({ page, context }) => {
  await visit(page)
  const devtools = await context.newCDPSession(page)
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  expect((await devtools.send('Page.getAppManifest')).errors).toEqual([])
})

for (const [lang, name] of [
  ['en', 'Lesson'],
  ['fr', 'Leçon'],
] as const) {
  test(`what a home screen shows says nothing of what it is about (${lang})`, async ({ page, host }) => {
    await page.goto(`?lang=${lang}#/`)
    const manifest = page.locator('link[rel="manifest"]')
    await expect(manifest).toHaveAttribute('href', lang === 'en' ? /manifest\.web/ : /manifest\.fr\.web/)
    const answer = await page.request.get(host.address + (await manifest.getAttribute('href')))
    const { name: shown, short_name, description, shortcuts, icons, start_url } = await answer.json()
    expect([shown, short_name]).toEqual([name, name])
    expect(description).not.toMatch(/reply|répondre|scam|arnaque|stranger|inconnu/i)
    expect(shortcuts).toEqual([expect.objectContaining({ name: 'Contacts', url: './#/help' })])
    expect(start_url).toBe('./')
    for (const { src } of [...icons, ...shortcuts[0].icons]) {
      expect((await page.request.get(host.address + src)).ok(), src).toBe(true)
    }
    await page.goto(shortcuts[0].url)
    await expect(page.locator('.help-service').first()).toBeVisible()
  })
}

for (const [file, { drawing, pixels }] of Object.entries(PICTURES)) {
  test(`${file} is what the drawing says, ${pixels} pixels wide`, async ({ page }) => {
    const png = `data:image/png;base64,${readFileSync(`public/${file}`).toString('base64')}`
    const svg = `data:image/svg+xml;base64,${Buffer.from(DRAWINGS[drawing]).toString('base64')}`
    const { width, apart } = await page.evaluate(
      async ([made, meant, edge]) => {
        const pixelsOf = async (source: string) => {
          const image = Object.assign(new Image(), { src: source })
          await image.decode()
          const canvas = Object.assign(document.createElement('canvas'), { width: edge, height: edge })
          const brush = canvas.getContext('2d')
          brush?.drawImage(image, 0, 0, edge, edge)
          return { width: image.naturalWidth, values: brush?.getImageData(0, 0, edge, edge).data ?? [] }
        }
        const [one, two] = [await pixelsOf(made), await pixelsOf(meant)]
        let far = 0
        for (let at = 0; at < two.values.length; at++)
          if (Math.abs(Number(one.values[at]) - Number(two.values[at])) > 80) far += 1
        return { width: one.width, apart: far / two.values.length }
      },
      [png, svg, pixels] as const,
    )
    expect(width).toBe(pixels)
    expect(apart).toBeLessThan(0.01)
  })
}

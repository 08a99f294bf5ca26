import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isFull } from './support/length.ts'
import { giveReplies, openDebrief, openScene, withoutStage } from './support/player.ts'
import { expect, test } from './support/test.ts'

interface Route {
  readonly file: string
  readonly title: string
  readonly expect: string
  readonly replies: readonly string[]
}

/** Every recorded route of every scene. */
function recorded(): { scene: string; routes: Route[] }[] {
  return readdirSync('scenes', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`scenes/${entry.name}/scene.yaml`))
    .map(({ name }) => ({ scene: name, routes: routesOf(name) }))
}

function routesOf(scene: string): Route[] {
  return readdirSync(`scenes/${scene}/routes`).map((file) => ({
    file,
    ...(parse(readFileSync(`scenes/${scene}/routes/${file}`, 'utf8')) as Omit<Route, 'file'>),
  }))
}

function endingTitle(scene: string, ending: string, lang: string): RegExp {
  const script = parse(readFileSync(`scenes/${scene}/scene.yaml`, 'utf8'))
  const french = JSON.parse(readFileSync(`scenes/${scene}/locales/fr.json`, 'utf8'))
  const title: string =
    lang === 'fr'
      ? french[`${ending}.title`]
      : (Object.values(script.beats as Record<string, { ending?: { id: string; title: string } }>).find(
          (beat) => beat.ending?.id === ending,
        )?.ending?.title ?? '')
  const escaped = title.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\{\{\w+\}\}/g, '.+')}$`)
}

/**
 * Every route in both languages where there is time. Otherwise one of each scene, by turns in
 * one language and the other: what each route leads to is proven for all of them without a browser.
 */
function chosen(): { scene: string; lang: string; routes: readonly Route[] }[] {
  return recorded().flatMap(({ scene, routes }, at) =>
    isFull
      ? ['en', 'fr'].map((lang) => ({ scene, lang, routes }))
      : [
          {
            scene,
            lang: at % 2 === 0 ? 'en' : 'fr',
            routes: routes.slice(-1),
          },
        ],
  )
}

for (const { scene, lang, routes } of chosen()) {
  const which = isFull ? 'every recorded route' : 'a route'
  test(`${which} of ${scene} leads to its debrief (${lang})`, async ({ page }) => {
    test.slow()
    await withoutStage(page)
    for (const route of routes) {
      await test.step(route.title, async () => {
        await page.goto('about:blank')
        await openScene(page, { scene, lang })
        await giveReplies(page, route.replies)
        await openDebrief(page)
        const title = page.getByRole('heading', { level: 1 })
        await expect(title).toHaveText(endingTitle(scene, route.expect, lang))
      })
    }
  })
}

import type { App } from '../app.ts'
import type { Area } from '../i18n/areas.ts'
import { createI18n } from '../i18n/i18n.ts'
import { pickLanguage } from '../i18n/languages.ts'

/** What a part of a page needs in a language that is not the page's own. */
export interface Needs {
  readonly areas: readonly Area[]
  /** Fetches what else it says, with the words of the app it is given. */
  fetch(own: App): Promise<unknown>
}

/** The same product with words in another language, all fetched already. @throws where there is no network. */
export async function appIn(app: App, language: string, { areas, fetch }: Needs): Promise<App> {
  const i18n = await createI18n(pickLanguage([language]))
  const own = { ...app, i18n }
  await Promise.all([fetch(own), ...areas.map((area) => i18n.needArea(area))])
  return own
}

import type { TalkSetup } from '../../../core/talk/index.ts'
import type { App } from '../../app.ts'
import { createI18n } from '../../i18n/i18n.ts'
import { pickLanguage, sourceOf } from '../../i18n/languages.ts'
import { fetchTold } from './fetch-told.ts'

/**
 * The product as the hall reads it where there is one screen: the same, with words in the hall's language.
 * Fetches them all, since the network may be gone later. @throws where there is no network.
 */
export async function hallAppOf(app: App, setup: TalkSetup): Promise<App> {
  const language = pickLanguage([setup.language])
  if (sourceOf(app.i18n.language.peek()) === language) return app
  const i18n = await createI18n(language)
  const hall = { ...app, i18n }
  const areas = (['talk', 'wall', 'lesson'] as const).map((area) => i18n.needArea(area))
  await Promise.all([...areas, fetchTold(hall, setup)])
  return hall
}

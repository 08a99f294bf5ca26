import type { TalkSetup } from '../../../core/talk/index.ts'
import type { App } from '../../app.ts'
import { pickLanguage, sourceOf } from '../../i18n/languages.ts'
import { appIn } from '../../panels/app-in.ts'
import { fetchTold } from './fetch-told.ts'

/**
 * The product as the hall reads it where there is one screen: the same, with words in the hall's language.
 * Fetches them all, since the network may be gone later. @throws where there is no network.
 */
export async function hallAppOf(app: App, setup: TalkSetup): Promise<App> {
  const language = pickLanguage([setup.language])
  if (sourceOf(app.i18n.language.peek()) === language) return app
  return appIn(app, language, { areas: ['talk', 'wall', 'lesson'], fetch: (own) => fetchTold(own, setup) })
}

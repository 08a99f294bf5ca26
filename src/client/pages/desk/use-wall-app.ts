import { type App, useApp } from '../../app.ts'
import { sourceOf } from '../../i18n/languages.ts'
import { appIn } from '../../panels/app-in.ts'
import { useLoaded } from '../../panels/use-loaded.ts'
import { fetchStory } from '../wall/fetch-story.ts'
import type { DeskView } from './desk-parts.ts'

/**
 * The app in the language of the wall, where that is not the leader's own: for the wall in the desk's window.
 * Until its words are there, and where there is no network to fetch them, the leader's own.
 */
export function useWallApp({ lesson }: Pick<DeskView, 'lesson'>): App {
  const app = useApp()
  const { scene, language } = lesson.setup
  const isOwn = sourceOf(app.i18n.language.value) === language
  const loaded = useLoaded(`${scene} ${isOwn ? '' : language}`, () =>
    isOwn
      ? Promise.resolve(undefined)
      : appIn(app, language, { areas: ['wall', 'group', 'lesson'], fetch: (own) => fetchStory(own, scene) }),
  )
  return (!isOwn && loaded.state === 'there' && loaded.value) || app
}

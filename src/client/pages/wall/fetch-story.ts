import type { Story } from '../../../core/lesson/index.ts'
import type { App } from '../../app.ts'
import type { PersonArt } from '../../assets/person-art.ts'
import { fetchHelp } from '../../panels/fetch-help.ts'
import { namespaceOf } from '../../scene-words.ts'

/** What a lesson is about, with the drawings of its people. */
export interface Fetched {
  readonly story: Story
  readonly people: Readonly<Record<string, PersonArt>>
}

/** Fetches everything that a lesson needs until its end: the network may go at any moment. */
export async function fetchStory(app: App, id: string): Promise<Fetched> {
  const { library, i18n } = app
  const [scene, signs, people] = await Promise.all([
    library.scene(id),
    library.signs(),
    library.art(id),
    i18n.need(namespaceOf(id), library.texts(id)),
    i18n.need('signs', library.shared.signs),
    i18n.need('advice', library.shared.advice),
    library.advice(),
    fetchHelp(app),
  ])
  return { story: { scene, signs }, people }
}

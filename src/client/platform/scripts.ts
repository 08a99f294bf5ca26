import { loadPaper, loadPaperTexts, loadTalk, loadTalkTexts, talks } from 'virtual:scenes/talks'
import type { Paper } from '../../core/paper/index.ts'
import type { Talk, TalkCard } from '../../core/talk/index.ts'
import type { TextsByLanguage } from './library.ts'

/** The talks and the papers; fetched only by the pages for whoever gives a talk. */
export interface Scripts {
  readonly talks: readonly TalkCard[]
  /** @throws when there is none by that name, or it cannot be fetched just now. */
  talk(id: string): Promise<Talk>
  talkTexts(id: string): TextsByLanguage
  /** @throws likewise. */
  paper(id: string): Promise<Paper>
  paperTexts(id: string): TextsByLanguage
}

/** The scripts as the build made them from `scenes/talks` and `scenes/papers`. */
export const scripts: Scripts = {
  talks,
  talk: (id) => found(loadTalk[id], `talk "${id}"`),
  talkTexts: (id) => loadTalkTexts[id] ?? {},
  paper: (id) => found(loadPaper[id], `paper "${id}"`),
  paperTexts: (id) => loadPaperTexts[id] ?? {},
}

async function found<T>(load: (() => Promise<T>) | undefined, what: string): Promise<T> {
  if (!load) throw new Error(`expected the ${what}, and there is none`)
  return load()
}

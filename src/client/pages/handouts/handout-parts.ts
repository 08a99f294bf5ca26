import type { AdviceStructure } from '../../../core/debrief/index.ts'
import type { HelpFile } from '../../../core/help/index.ts'
import type { Paper } from '../../../core/paper/index.ts'
import type { App } from '../../app.ts'
import { fetchHelp } from '../../panels/fetch-help.ts'
import { paperNamespace } from '../../panels/paper-view.tsx'
import { type ToldTalk, talkNamespace } from '../../panels/running-order.tsx'
import { scripts } from '../../platform/scripts.ts'
import { DRAWN, type SheetName } from './sheets.ts'

/** What a sheet is made of. */
export interface HandoutParts {
  readonly advice: AdviceStructure
  readonly help: HelpFile
  /** Absent for sheets that are drawn by themselves. */
  readonly paper?: Paper
  /** The talks, for the running order of the guide. */
  readonly talks: readonly ToldTalk[]
}

/** Fetches what a sheet needs, words included. */
export async function fetchParts(app: App, sheet: SheetName): Promise<HandoutParts> {
  const { library, i18n } = app
  const [advice, help, paper, talks] = await Promise.all([
    library.advice(),
    fetchHelp(app),
    DRAWN.includes(sheet) ? undefined : fetchPaper(app, sheet),
    sheet === 'officer' ? Promise.all(scripts.talks.map(({ id }) => fetchTalk(app, id))) : [],
    i18n.need('advice', library.shared.advice),
    i18n.need('cards', library.cards),
  ])
  return { advice, help, talks, ...(paper ? { paper } : {}) }
}

async function fetchPaper({ i18n }: App, id: string): Promise<Paper> {
  const [paper] = await Promise.all([
    scripts.paper(id),
    i18n.need(paperNamespace(id), scripts.paperTexts(id)),
  ])
  return paper
}

async function fetchTalk({ i18n }: App, id: string): Promise<ToldTalk> {
  const [talk] = await Promise.all([scripts.talk(id), i18n.need(talkNamespace(id), scripts.talkTexts(id))])
  return { talk }
}

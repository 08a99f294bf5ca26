import type { App } from '../app.ts'
import { fetchHelp } from '../panels/fetch-help.ts'

/** Fetches the page of help before anybody asks for it: where no copy is kept, the network may be gone by then. */
export function helpAtHand(app: App): void {
  const all = [import('./help-page.tsx'), fetchHelp(app)]
  Promise.all(all).catch(() => {
    /* Then it is fetched when it is asked for, as everywhere. */
  })
}

import type { App } from '../app.ts'

/** How long to wait before it is tried again, in milliseconds. */
const AGAIN = 5000

/**
 * Fetches the page of help before anybody asks for it, since the network may be gone by then; tries until it is
 * there. The returned function gives up.
 */
export function helpAtHand(app: App): () => void {
  let stop = () => {}
  const bring = () => {
    const words = import('../panels/fetch-help.ts').then(({ fetchHelp }) => fetchHelp(app))
    Promise.all([import('./help-page.tsx'), words]).catch(() => {
      stop = navigator.onLine ? app.clock.after(AGAIN, bring) : onceOnline(bring)
    })
  }
  bring()
  return () => stop()
}

/** While the browser itself knows of no network, it asks nobody. */
function onceOnline(what: () => void): () => void {
  addEventListener('online', what, { once: true })
  return () => removeEventListener('online', what)
}

import { KEEP_FOR_AUTHORS } from '../../worker/edition.ts'

/** Asks that what authors need joins the copy of the site on this device, where there is one. */
export function keepHere(): void {
  void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(KEEP_FOR_AUTHORS))
}

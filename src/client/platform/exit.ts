import { type Signal, signal } from '@preact/signals'
import type { Clock } from './clock.ts'
import type { Router } from './router.ts'

/** A way out that works at once and leaves nothing behind in the tab. */
export interface Exit {
  /** The page is covered; nothing of it may be seen any more. */
  readonly covered: Signal<boolean>
  leave(): void
}

/** Presses of Escape that leave, and within how many milliseconds. */
const PRESSES = 3
const WITHIN_MS = 2000

/**
 * Covers the page, goes back over our own entries of the tab's history, and leaves for a neutral site
 * from the first of them, so that neither Back nor Forward leads into a scene.
 * Without a network it stays on the cover.
 */
export function createExit(router: Router, clock: Clock, neutralSite: () => string): Exit {
  const covered = signal(false)
  const leave = () => {
    covered.value = true
    document.title = ''
    const depart = () => {
      history.replaceState(null, '', location.pathname)
      if (navigator.onLine) location.assign(neutralSite())
    }
    const depth = router.depth()
    if (depth === 0) return depart()
    addEventListener('popstate', depart, { once: true })
    history.go(-depth)
  }
  onThirdEscape(clock, leave)
  return { covered, leave }
}

function onThirdEscape(clock: Clock, leave: () => void): void {
  let presses = 0
  let forget = () => {}
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.repeat) return
    presses += 1
    forget()
    forget = clock.after(WITHIN_MS, () => {
      presses = 0
    })
    if (presses >= PRESSES) leave()
  })
}

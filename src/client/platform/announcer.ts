import type { Clock } from './clock.ts'

/** How long a sentence stays in the page after it was said, in milliseconds. */
const STAY_MS = 15_000

/** What speaks to a screen reader. */
export interface Announcer {
  say(text: string): void
  /** Takes back whatever was said. */
  hush(): void
}

/** A polite voice: sentences are said whole, one after the other, and leave the page again. */
export function createAnnouncer(parent: HTMLElement, clock: Clock): Announcer {
  const region = document.createElement('div')
  region.className = 'hidden-text'
  region.setAttribute('aria-live', 'polite')
  region.setAttribute('role', 'status')
  region.setAttribute('aria-atomic', 'false')
  parent.append(region)
  return {
    say(text) {
      const sentence = document.createElement('p')
      sentence.textContent = text
      region.append(sentence)
      clock.after(STAY_MS, () => sentence.remove())
    },
    hush: () => region.replaceChildren(),
  }
}

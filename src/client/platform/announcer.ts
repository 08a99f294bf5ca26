import type { Clock } from './clock.ts'

/** How long a sentence stays in the page after it was said, in milliseconds. */
const STAY_MS = 15_000

/** A polite voice: sentences are said whole, one after the other, and leave the page again. */
export function createAnnouncer(parent: HTMLElement, clock: Clock): (text: string) => void {
  const region = document.createElement('div')
  region.className = 'hidden-text'
  region.setAttribute('aria-live', 'polite')
  region.setAttribute('role', 'status')
  region.setAttribute('aria-atomic', 'false')
  parent.append(region)
  return (text) => {
    const sentence = document.createElement('p')
    sentence.textContent = text
    region.append(sentence)
    clock.after(STAY_MS, () => sentence.remove())
  }
}

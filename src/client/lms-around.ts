import { effect } from '@preact/signals'
import type { App } from './app.ts'
import { browserClock } from './platform/clock.ts'
import { browserKeep } from './platform/keep.ts'
import type { Library } from './platform/library.ts'
import { type OpenedPackage, openPackage } from './platform/lms/index.ts'

/** An LMS that the page can be made to follow. */
export interface LmsAround extends OpenedPackage {
  /** Says when it does not answer, and ends the talk with it when the page goes away. */
  follow(app: App): void
}

/** Opens the LMS around the page, as `<meta name="lms">` says. */
export async function openAround(library: Library, newSerial: () => number): Promise<LmsAround | undefined> {
  const words = document.querySelector('meta[name="lms"]')?.getAttribute('content') ?? ''
  const lms = await openPackage({ words, device: browserKeep(), clock: browserClock, library, newSerial })
  return lms && { ...lms, follow: (app) => follow(app, lms) }
}

function follow({ shelf }: App, { trouble, leave }: OpenedPackage): void {
  effect(() => {
    if (trouble.value) shelf.trouble.value = trouble.value
  })
  addEventListener('pagehide', leave)
}

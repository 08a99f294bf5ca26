/**
 * What the service worker needs of its own global scope. TypeScript's list of it cannot stand beside that of
 * a page, and is far longer.
 */

/** A moment that the browser prolongs until a promise is settled. */
interface Prolonged extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface Asking extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

interface Moments {
  readonly install: Prolonged
  readonly activate: Prolonged
  readonly fetch: Asking
  readonly message: Prolonged & MessageEvent<unknown>
}

export interface WorkerScope {
  readonly caches: CacheStorage
  readonly clients: { claim(): Promise<void> }
  readonly registration: { readonly scope: string }
  addEventListener<Name extends keyof Moments>(name: Name, listen: (moment: Moments[Name]) => void): void
  fetch(address: string, init?: RequestInit): Promise<Response>
  skipWaiting(): Promise<void>
}

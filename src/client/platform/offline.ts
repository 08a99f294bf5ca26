import { computed, effect, type ReadonlySignal } from '@preact/signals'
import { CACHE_PREFIX, TAKE_OVER } from '../worker/edition.ts'
import { type BusySign, busySign } from './busy.ts'
import { workerAddress } from './worker-address.ts'

/** What keeping a copy must know of the page. */
export interface Page {
  /** The page that is open, if nothing is under way there that beginning anew would break. */
  readonly quiet: ReadonlySignal<string | undefined>
  /** The worker that answered for it when it was opened; none on the first visit. */
  readonly ownWorker: ServiceWorker | null
  reload(): void
}

/**
 * Keeps a copy of the whole site on this device, for when there is no network. A newer edition waits until a
 * quiet page is opened or put aside while no tab is in the middle of anything. Browsers allow it in secure
 * contexts only; elsewhere nothing happens.
 */
export async function keepOffline(page: Page): Promise<void> {
  const { serviceWorker: container, locks } = navigator
  if (!container || !locks) return
  const registration: ServiceWorkerRegistration | undefined = await container.register(workerAddress())
  /* What blocks workers, such as an extension, may answer with nothing at all. */
  if (!registration) return
  const isBusy = computed(() => !page.quiet.value)
  followEditions(page, { container, registration, sign: busySign(locks, isBusy) })
}

interface Offering {
  readonly container: ServiceWorkerContainer
  readonly registration: ServiceWorkerRegistration
  readonly sign: BusySign
}

function followEditions(
  { quiet, ownWorker, reload }: Page,
  { container, registration, sign }: Offering,
): void {
  let isFirst = container.controller === null
  /* Another tab may have let a newer edition in before this one came to look. */
  let isStale = ownWorker !== null && container.controller !== ownWorker
  const beginAnew = () => {
    if (isStale && quiet.peek()) reload()
  }
  const atQuietMoment = () => {
    if (isStale) return beginAnew()
    void sign.unlessBusy(() => takeOver(container, registration)).then(beginAnew)
    registration.update().catch(() => {})
  }
  container.addEventListener('controllerchange', () => {
    isStale = !isFirst
    isFirst = false
    if (document.hidden) beginAnew()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && quiet.peek()) atQuietMoment()
  })
  onArrival(quiet, atQuietMoment)
  beginAnew()
}

/** Calls whenever a quiet page is opened, and not for the one that was open from the start. */
function onArrival(quiet: Page['quiet'], arrive: () => void): void {
  let before = quiet.peek()
  effect(() => {
    const now = quiet.value
    if (now !== undefined && now !== before) arrive()
    before = now
  })
}

/** Lets the edition that waits take over; done when it has. */
async function takeOver(
  container: ServiceWorkerContainer,
  { waiting }: ServiceWorkerRegistration,
): Promise<void> {
  if (!waiting) return
  const taken = new Promise((done) => container.addEventListener('controllerchange', done, { once: true }))
  waiting.postMessage(TAKE_OVER)
  await taken
}

/** Takes every copy of the site off this device. The next visit makes a new one. */
export async function forgetCopies(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  await registration?.unregister()
  if (typeof caches === 'undefined') return
  const ours = (await caches.keys()).filter((key) => key.startsWith(CACHE_PREFIX))
  await Promise.all(ours.map((key) => caches.delete(key)))
}

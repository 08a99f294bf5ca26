import { computed, effect } from '@preact/signals'
import type { App } from './app.ts'
import { sourceOf } from './i18n/languages.ts'
import { nameForHomeScreen } from './platform/home-screen.ts'
import { keepOffline } from './platform/offline.ts'

export { forgetCopies } from './platform/offline.ts'

/** Pages on which nothing is under way. */
const QUIET_PAGES = ['title', 'scenes']

/**
 * Keeps a copy of the site on this device, where the browser lets it, and lets it be put on the home screen.
 * `ownWorker` is the worker that answered for this page when it was opened, if any did.
 */
export async function keepCopy({ router, exit, i18n }: App, ownWorker: ServiceWorker | null): Promise<void> {
  effect(() => nameForHomeScreen(sourceOf(i18n.language.value)))
  const quiet = computed(() =>
    exit.covered.value ? undefined : QUIET_PAGES.find((page) => page === router.route.value.page),
  )
  await keepOffline({ quiet, ownWorker, reload: () => location.reload() }).catch(() => {})
}

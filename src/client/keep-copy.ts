import { computed } from '@preact/signals'
import type { App } from './app.ts'

/** Only a site keeps a copy of itself; the single file is one, and a package lies in somebody else's site. */
const KEEPS_COPY = import.meta.env.MODE === 'production'
/** Pages on which nothing is under way. */
const QUIET_PAGES = ['title', 'scenes']

const offline = () => import('./platform/offline.ts')

/** Keeps a copy of the site on this device, where the browser lets it. */
export async function keepCopy({ router, exit }: App): Promise<void> {
  if (!KEEPS_COPY) return
  const quiet = computed(() =>
    exit.covered.value ? undefined : QUIET_PAGES.find((page) => page === router.route.value.page),
  )
  const { keepOffline } = await offline()
  await keepOffline({ quiet, reload: () => location.reload() })
}

/** Takes the copy off this device. */
export async function forgetCopy(): Promise<void> {
  if (KEEPS_COPY) await (await offline()).forgetCopies()
}

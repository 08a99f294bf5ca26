import { WORKER_POLICY } from '../../protocol/content-policy.ts'

/** The worker's file, beside the page. */
const WORKER = 'service-worker.js'

/** What TypeScript does not know of Trusted Types yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

/**
 * The address of the service worker, in the form that the page's own policy asks for. The policy of that name
 * can be made once, and signs no other address: whatever else came to run here could not use it.
 * @throws TypeError at the second call, where the browser knows Trusted Types
 */
export function workerAddress(page: { readonly trustedTypes?: TrustedTypes } = window as object): string {
  const policy = page.trustedTypes?.createPolicy(WORKER_POLICY, {
    createScriptURL(address) {
      if (address !== WORKER) throw new TypeError(`expected the address of the service worker`)
      return address
    },
  })
  return policy ? policy.createScriptURL(WORKER) : WORKER
}

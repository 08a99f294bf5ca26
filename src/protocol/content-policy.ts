/** A Content-Security-Policy: what is allowed, by directive. */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>

/** The name of the one policy for Trusted Types: it makes the address of our own service worker, nothing else. */
export const WORKER_POLICY = 'service-worker'

/**
 * What the site may do, wherever it is hosted: nothing from elsewhere, no inline script, no string turned into
 * code. The server sends it, the page carries it for hosts that send none, and the IT page prints it.
 */
export const SITE_POLICY = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [WORKER_POLICY],
} as const satisfies ContentPolicy

/** Browsers heed these in a header only, and complain about them in a page. */
const ONLY_IN_HEADERS: readonly string[] = ['frame-ancestors']

/** The policy of the single file: itself, known by the hashes of its script and styles, and no network at all. */
export function singleFilePolicy(hashes: { readonly script: string; readonly style: string }): ContentPolicy {
  return {
    'default-src': ["'none'"],
    'script-src': [`'${hashes.script}'`],
    'style-src': [`'${hashes.style}'`],
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'media-src': ['data:', 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  }
}

/** A policy as it stands in a header. */
export function policyText(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
}

/** A policy as it stands in the page itself. */
export function policyInPage(policy: ContentPolicy): ContentPolicy {
  return Object.fromEntries(Object.entries(policy).filter(([name]) => !ONLY_IN_HEADERS.includes(name)))
}

import { relative, sep } from 'node:path'
import statics from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Vite puts a hash of the content into these names: whatever is behind one never changes. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/

const FOREVER = 'public, max-age=31536000, immutable'
const ASK_FIRST = 'no-cache'

/** Serves the built site, compressed beforehand where a `.br` or `.gz` lies beside a file. */
export async function registerSite(app: FastifyInstance, site: string): Promise<void> {
  await app.register(statics, {
    root: site,
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cacheControl(relative(site, path).split(sep).join('/')))
    },
  })
}

/** How long a browser may keep a file, from its path inside the site. */
export function cacheControl(path: string): string {
  return HASHED.test(path.replace(/\.(br|gz)$/, '')) ? FOREVER : ASK_FIRST
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { buildServer, type ServerParts } from '../../src/server/app.ts'
import { openEmbeddedStore } from '../../src/server/store/embedded-store.ts'
import type { RoomStore } from '../../src/server/store/store.ts'
import { aSite } from './site-folder.ts'

/** A whole server of a test's own, listening on this computer. */
export interface AServer {
  readonly app: FastifyInstance
  readonly url: string
  stop(): Promise<void>
}

/** Starts one with rooms inside it, unless a store is handed in; `wrap` may stand between the two. */
export async function aServer({
  wrap = (store) => store,
  ...parts
}: Partial<ServerParts> & { readonly wrap?: (store: RoomStore) => RoomStore } = {}): Promise<AServer> {
  const site = await aSite()
  const folder = await mkdtemp(join(tmpdir(), 'rooms-'))
  const store = parts.store ?? (await openEmbeddedStore({ folder, now: () => Date.now() }))
  const app = await buildServer({ site: site.path, ...parts, store: wrap(store) })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    app,
    url,
    async stop() {
      await app.close()
      await rm(folder, { recursive: true, force: true })
      await site.remove()
    },
  }
}

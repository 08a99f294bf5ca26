import { networkInterfaces } from 'node:os'
import { addresses } from './addresses.ts'
import { buildServer } from './app.ts'
import type { Settings } from './settings.ts'

/** A server that listens. */
export interface Serving {
  readonly urls: readonly string[]
  close(): Promise<void>
}

/** Starts to serve the built site; throws what the network says when it cannot listen. */
export async function serve(site: string, { host, port }: Settings): Promise<Serving> {
  const app = await buildServer({ site })
  await app.listen({ host, port })
  const bound = app.server.address()
  const actual = bound && typeof bound === 'object' ? bound.port : port
  return { urls: addresses({ host, port: actual }, networkInterfaces()), close: () => app.close() }
}

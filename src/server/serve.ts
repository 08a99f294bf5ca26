import { once } from 'node:events'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { dirname } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { addresses } from './addresses.ts'
import { buildServer } from './app.ts'
import { openStore } from './open-store.ts'
import type { Settings } from './settings.ts'

/** A server that listens. */
export interface Serving {
  readonly urls: readonly string[]
  close(): Promise<void>
}

/** Starts to serve the built site and live rooms; throws what the network says when it cannot listen. */
export async function serve(site: string, settings: Settings): Promise<Serving> {
  const { host, port, trustProxy, logLevel = 'warn' } = settings
  await tryToListen({ host, port })
  const log = { level: logLevel, stream: process.stderr }
  let app: FastifyInstance | undefined
  const store = await openStore(dirname(site), settings, (error) => app?.log.warn(error))
  app = await buildServer({ site, store, log, ofProcess: true, ...(trustProxy && { trustProxy }) })
  try {
    await app.listen({ host, port })
  } catch (error) {
    await app.close()
    throw error
  }
  const bound = app.server.address()
  const actual = bound && typeof bound === 'object' ? bound.port : port
  return { urls: addresses({ host, port: actual }, networkInterfaces()), close: () => app.close() }
}

/** Another server on this port may have rooms in the very folder that would be opened next. */
async function tryToListen(where: Pick<Settings, 'host' | 'port'>): Promise<void> {
  const probe = createServer().listen(where)
  await once(probe, 'listening')
  probe.close()
  await once(probe, 'close')
}

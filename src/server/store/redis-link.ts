import { createClient } from '@redis/client'
import { SCRIPTS } from './redis-scripts.ts'
import { StoreUnavailable } from './store.ts'

/** How long a connection may say nothing before it is given up, in milliseconds. */
const SILENCE = 5000
const PING_EVERY = 1000
/** Between two tries to connect again, in milliseconds. */
const LONGEST_WAIT = 1000

/** Two connections to one Redis: one asks, the other listens. */
export interface RedisLink {
  readonly asking: Client
  readonly listening: Client
  /** Waits for what has been asked already. */
  close(): Promise<void>
}

type Client = ReturnType<typeof newClient>

/**
 * Connects, and connects again whenever the connection breaks; while it is broken each command fails at once.
 * @throws StoreUnavailable when there is no Redis to begin with
 */
export async function linkRedis(url: string, onProblem: (error: unknown) => void): Promise<RedisLink> {
  const clients = [newClient(url), newClient(url)] as const
  const [asking, listening] = clients
  let first: unknown
  let isClosing = false
  for (const client of clients) {
    client.on('error', (error: unknown) => {
      first ??= error
      if (!isClosing) onProblem(error)
    })
  }
  const close = async () => {
    isClosing = true
    if (asking.isReady) await asking.close().catch(() => undefined)
    for (const client of clients) if (client.isOpen) client.destroy()
  }
  const connected = Promise.all(clients.map((client) => client.connect()))
  const failed = new Promise<never>((_, reject) => {
    asking.once('error', reject)
  })
  try {
    await Promise.race([connected, failed])
  } catch (error) {
    connected.catch(() => undefined)
    await close()
    throw new StoreUnavailable('There is no Redis at the address in REDIS_URL.', { cause: first ?? error })
  }
  failed.catch(() => undefined)
  return { asking, listening, close }
}

/** What a command gives. @throws StoreUnavailable when there is no answer, or none that can be used */
export async function answered<T>(command: Promise<T>): Promise<T> {
  try {
    return await command
  } catch (cause) {
    throw new StoreUnavailable('Redis does not answer.', { cause })
  }
}

function newClient(url: string) {
  return createClient({
    url,
    scripts: SCRIPTS,
    disableOfflineQueue: true,
    pingInterval: PING_EVERY,
    socket: {
      socketTimeout: SILENCE,
      reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, LONGEST_WAIT),
    },
  })
}

import helmet from '@fastify/helmet'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { calmPage } from './calm-page.ts'
import { registerHealth } from './health.ts'
import { type LogSettings, logOf } from './log.ts'
import type { LimitSettings } from './rooms/limits.ts'
import { newMetrics } from './rooms/metrics.ts'
import { Refusal, refuse } from './rooms/refusal.ts'
import { registerRooms } from './rooms/register-rooms.ts'
import { API_HEADERS, PERMISSIONS_POLICY, SECURITY_HEADERS } from './security-headers.ts'
import { registerSite } from './site.ts'
import type { RoomStore } from './store/store.ts'

/** What a server is made of. */
export interface ServerParts {
  /** Absolute path of the built site. */
  readonly site: string
  /** Where live rooms are kept; without it there are none. Closed together with the server. */
  readonly store?: RoomStore
  readonly limits?: LimitSettings
  readonly log?: LogSettings
  /** Proxies in front whose word on addresses is taken. */
  readonly trustProxy?: readonly string[]
  /** Whether the numbers of the whole process are shown, too. */
  readonly ofProcess?: boolean
}

/** A body may take this long to come, in milliseconds. */
const SLOWEST_REQUEST = 20_000

/**
 * The whole server, not yet listening. It sets no cookie and writes no address into its log: who visits is
 * nobody's business. Streams that stay open may not hold up its end, hence `forceCloseConnections`.
 */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = fastify({
    logger: logOf(parts.log),
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (logger) => logger,
    forceCloseConnections: true,
    requestTimeout: SLOWEST_REQUEST,
    trustProxy: parts.trustProxy ? [...parts.trustProxy] : false,
    frameworkErrors: (_error, request, reply) => {
      reply.headers(API_HEADERS)
      if (!request.url.startsWith('/api/')) return calmPage(reply, 400)
      return refuse(reply, new Refusal('bad-request', 'This address cannot be read.'))
    },
  })
  app.setNotFoundHandler((_request, reply) => calmPage(reply, 404))
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error(error)
    return calmPage(reply, status)
  })
  await app.register(helmet, SECURITY_HEADERS)
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS_POLICY)
  })
  const metrics = newMetrics({ ofProcess: parts.ofProcess ?? false })
  registerHealth(app, metrics, parts.store)
  if (parts.store) await registerLiveRooms(app, parts.store, { ...parts, metrics })
  await registerSite(app, parts.site)
  return app
}

async function registerLiveRooms(
  app: FastifyInstance,
  store: RoomStore,
  { limits, metrics }: Pick<ServerParts, 'limits'> & { readonly metrics: ReturnType<typeof newMetrics> },
): Promise<void> {
  await registerRooms(app, { store, metrics, now: () => Date.now(), ...(limits && { limits }) })
  app.addHook('onClose', () => store.close())
}

import type { FastifyInstance } from 'fastify'
import type { RoomMetrics } from './rooms/metrics.ts'
import type { RoomStore } from './store/store.ts'

/**
 * `/healthz`: the process lives. `/readyz`: it can serve a class; not while the store is away, nor once it has
 * been told to end. `/metrics`: numbers in the format of Prometheus.
 */
export function registerHealth(
  app: FastifyInstance,
  metrics: RoomMetrics,
  store: RoomStore | undefined,
): void {
  let isEnding = false
  app.addHook('preClose', async () => {
    isEnding = true
  })
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const isReady = !isEnding && ((await store?.ready()) ?? true)
    reply.code(isReady ? 200 : 503).header('cache-control', 'no-store')
    return { status: isReady ? 'ready' : 'not ready' }
  })
  app.get('/metrics', async (_request, reply) => {
    reply.header('cache-control', 'no-store').type(metrics.contentType)
    return metrics.text()
  })
}

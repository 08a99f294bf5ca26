import helmet from '@fastify/helmet'
import fastify, { type FastifyInstance } from 'fastify'
import { calmPage } from './calm-page.ts'
import { PERMISSIONS_POLICY, SECURITY_HEADERS } from './security-headers.ts'
import { registerSite } from './site.ts'

/** What a server is made of. */
export interface ServerParts {
  /** Absolute path of the built site. */
  readonly site: string
}

/**
 * The whole server, not yet listening. It keeps no log and sets no cookie: who visits is nobody's business.
 * Streams that stay open may not hold up its end, hence `forceCloseConnections`.
 */
export async function buildServer({ site }: ServerParts): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    forceCloseConnections: true,
    frameworkErrors: (_error, _request, reply) => {
      reply.headers({ 'content-security-policy': "default-src 'none'" })
      return calmPage(reply, 400)
    },
  })
  app.setNotFoundHandler((_request, reply) => calmPage(reply, 404))
  app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) console.error(error)
    return calmPage(reply, status)
  })
  await app.register(helmet, SECURITY_HEADERS)
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS_POLICY)
  })
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  await registerSite(app, site)
  return app
}

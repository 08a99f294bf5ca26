import type { FastifyError, FastifyInstance } from 'fastify'
import type { Problem } from '../../protocol/index.ts'
import { API_HEADERS } from '../security-headers.ts'
import { type RoomStore, StoreUnavailable } from '../store/store.ts'
import { newAccess } from './access.ts'
import { registerEventsRoute } from './events-route.ts'
import { openHub } from './hub.ts'
import { type InFlight, noneInFlight } from './in-flight.ts'
import { registerLeaderRoutes } from './leader-routes.ts'
import { type LimitSettings, type Limits, newLimits } from './limits.ts'
import type { RoomMetrics } from './metrics.ts'
import { isOwnOrigin } from './origin.ts'
import { Refusal, refuse } from './refusal.ts'
import type { RoomParts } from './room-parts.ts'
import { registerRoomRoutes } from './room-routes.ts'
import { registerSeatRoutes } from './seat-routes.ts'
import { registerVoteRoute } from './vote-route.ts'

/** The longest body that a page sends is a moment of a few kilobytes. */
const MOST_BYTES = 16 * 1024
/** Between two signs of life on a stream, in milliseconds; proxies give up after half a minute or later. */
const BEAT_EVERY = 15_000
/** Between two looks for rooms whose time has come. */
const SWEEP_EVERY = 5000
/** A server that ends gives the answers that it has begun, if they take no longer than so many milliseconds. */
const LAST_ANSWERS = 2000

const UNKNOWN: Problem = { error: 'unavailable', message: 'Something went wrong here; it has been noted.' }

/** What live rooms are made of. */
export interface RoomSettings {
  readonly store: RoomStore
  readonly metrics: RoomMetrics
  readonly limits?: LimitSettings
  now(): number
}

/** Everything below `/api`: each answer is JSON, and each problem a code with a sentence. */
export async function registerRooms(app: FastifyInstance, settings: RoomSettings): Promise<void> {
  const { store, metrics, now } = settings
  const onProblem = (error: unknown) => app.log.error(error)
  const limits = newLimits(now, settings.limits)
  const hub = openHub({ store, now, onProblem })
  const parts: RoomParts = { store, hub, limits, access: newAccess(store, limits), now }
  const inFlight = noneInFlight()
  metrics.watch({ streams: () => hub.streams(), rooms: () => store.size() })

  await app.register(
    async (api) => {
      takeJsonOnly(api)
      answerProblems(api, metrics)
      watchRequests(api, { limits, metrics, inFlight })
      registerRoomRoutes(api, parts)
      registerSeatRoutes(api, parts)
      registerVoteRoute(api, parts, (how) => metrics.voted(how))
      registerLeaderRoutes(api, parts)
      registerEventsRoute(api, parts)
    },
    { prefix: '/api' },
  )
  keepTime(app, parts, inFlight)
}

interface Watching {
  readonly limits: Limits
  readonly metrics: RoomMetrics
  readonly inFlight: InFlight
}

function watchRequests(api: FastifyInstance, { limits, metrics, inFlight }: Watching): void {
  api.addHook('onRoute', (route) => {
    route.helmet = false
  })
  api.addHook('onRequest', async (request, reply) => {
    inFlight.begin()
    reply.headers(API_HEADERS)
    if (!isOwnOrigin(request.headers.origin, request.host)) throw new Refusal('foreign-origin')
    await limits.request(request.ip)
  })
  api.addHook('onResponse', async (request, reply) => {
    inFlight.end()
    metrics.answered(request, reply)
    request.log.info({ req: request, res: reply, ms: Math.round(reply.elapsedTime) })
  })
}

/** Whatever goes wrong below `/api` is a code with a sentence. */
function answerProblems(api: FastifyInstance, metrics: RoomMetrics): void {
  api.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = refusalOf(error)
    if (!refusal) request.log.error(error)
    metrics.refused(refusal?.code ?? 'unknown')
    return refusal ? refuse(reply, refusal) : reply.code(500).send(UNKNOWN)
  })
  const nothing = () => {
    throw new Refusal('not-found')
  }
  api.setNotFoundHandler(nothing)
  /* Or the site would look for a file of that name. */
  api.get('/', nothing)
  api.get('/*', nothing)
}

/** No body and an empty body are the same; anything but JSON is refused. */
function takeJsonOnly(api: FastifyInstance): void {
  const parse = api.getDefaultJsonParser('error', 'error')
  api.removeAllContentTypeParsers()
  api.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string', bodyLimit: MOST_BYTES },
    (request, body, done) => {
      if (body.trim() === '') done(null, undefined)
      else parse(request, body, done)
    },
  )
}

function keepTime(app: FastifyInstance, { hub, store, limits }: RoomParts, inFlight: InFlight): void {
  const beating = setInterval(() => hub.beat(), BEAT_EVERY)
  const sweeping = setInterval(() => {
    limits.sweep()
    store.sweep().catch((error: unknown) => app.log.error(error))
  }, SWEEP_EVERY)
  app.addHook('preClose', async () => {
    clearInterval(beating)
    clearInterval(sweeping)
    hub.close()
    await inFlight.landed(LAST_ANSWERS)
  })
}

function refusalOf(error: FastifyError): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (error instanceof StoreUnavailable) return new Refusal('unavailable', undefined, 2)
  if (error.statusCode === 413) return new Refusal('too-large')
  if (error.statusCode === 415) return new Refusal('wrong-kind')
  const isTheirs = error.statusCode !== undefined && error.statusCode < 500
  return isTheirs ? new Refusal('bad-request', 'This request cannot be read.') : undefined
}

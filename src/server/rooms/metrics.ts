import type { FastifyReply, FastifyRequest } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const PREFIX = 'before_you_reply_'

/** What is looked at only when somebody asks for the numbers. */
export interface Watched {
  streams(): Readonly<Record<'voter' | 'leader', number>>
  rooms(): Promise<number>
}

/** Numbers for whoever runs the server: no code, no token, no address, nobody's vote. */
export interface RoomMetrics {
  watch(watched: Watched): void
  answered(request: FastifyRequest, reply: FastifyReply): void
  refused(code: string): void
  voted(how: string): void
  text(): Promise<string>
  readonly contentType: string
}

/** Counts from nought; `ofProcess` adds memory, processor and event loop. */
export function newMetrics({ ofProcess }: { readonly ofProcess: boolean }): RoomMetrics {
  const registry = new Registry()
  const registers = [registry]
  if (ofProcess) collectDefaultMetrics({ register: registry, prefix: PREFIX })
  const took = new Histogram({
    name: `${PREFIX}request_seconds`,
    help: 'How long an answer took, by kind of request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    registers,
  })
  const refusals = new Counter({
    name: `${PREFIX}refusals_total`,
    help: 'Requests that were not granted, by reason',
    labelNames: ['reason'],
    registers,
  })
  const votes = new Counter({
    name: `${PREFIX}votes_total`,
    help: 'Votes, by whether they counted',
    labelNames: ['result'],
    registers,
  })
  return {
    watch: (watched) => gauges(watched, registers),
    answered(request, reply) {
      const route = request.routeOptions.url ?? 'none'
      if (route.endsWith('/events')) return
      took.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    },
    refused: (reason) => refusals.inc({ reason }),
    voted: (result) => votes.inc({ result }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

function gauges({ streams, rooms }: Watched, registers: Registry[]): void {
  new Gauge({
    name: `${PREFIX}streams`,
    help: 'Open streams on this node, by who listens',
    labelNames: ['role'],
    registers,
    collect() {
      for (const [role, count] of Object.entries(streams())) this.set({ role }, count)
    },
  })
  new Gauge({
    name: `${PREFIX}rooms`,
    help: 'Rooms that are open, on all nodes together',
    registers,
    async collect() {
      this.set(await rooms().catch(() => Number.NaN))
    },
  })
}

import type { FastifyServerOptions } from 'fastify'

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const
/** How much is written; `info` adds a line for each answer of a live room. */
export type LogLevel = (typeof LOG_LEVELS)[number]

/** How much is written, and where. */
export interface LogSettings {
  readonly level: LogLevel
  readonly stream: { write(line: string): void }
}

/** Lines of JSON, in none of which an address, a room's code or a token occurs. */
export function logOf(log: LogSettings | undefined): NonNullable<FastifyServerOptions['logger']> {
  if (!log || log.level === 'silent') return false
  return {
    level: log.level,
    stream: log.stream,
    base: null,
    serializers: {
      req: ({ method, routeOptions }) => ({ method, route: routeOptions.url ?? 'none' }),
      res: ({ statusCode }) => ({ statusCode: statusCode ?? 0 }),
    },
  }
}

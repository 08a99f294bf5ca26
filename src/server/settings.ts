import { isIP } from 'node:net'
import { LOG_LEVELS, type LogLevel } from './log.ts'

/** Where the server listens. */
export interface Settings {
  readonly host: string
  readonly port: number
  /** Where the rooms of several nodes are kept; without it they are inside the server. */
  readonly redisUrl?: string
  /** Where the rooms inside the server lie. */
  readonly roomsFolder?: string
  /** Addresses or networks of the proxies in front. */
  readonly trustProxy?: readonly string[]
  readonly logLevel?: LogLevel
}

/** A setting that cannot be used; its message is one sentence for whoever typed it. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Reads `HOST` (default this computer only), `PORT` (default 8080; 0 takes any free one), `REDIS_URL`,
 * `ROOMS_FOLDER`, `TRUST_PROXY` and `LOG_LEVEL` (default warn). @throws SettingError
 */
export function settingsFrom(env: Env): Settings {
  const port = env.PORT?.trim() || '8080'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new SettingError(`PORT is "${port}", but a port is a number from 0 to 65535, such as 8080.`)
  }
  const roomsFolder = env.ROOMS_FOLDER?.trim()
  return {
    host: env.HOST?.trim() || '127.0.0.1',
    port: Number(port),
    ...redisIn(env),
    ...(roomsFolder && { roomsFolder }),
    ...proxiesIn(env),
    ...logLevelIn(env),
  }
}

function redisIn({ REDIS_URL }: Env): Pick<Settings, 'redisUrl'> {
  const redisUrl = REDIS_URL?.trim()
  if (!redisUrl) return {}
  if (URL.canParse(redisUrl) && /^rediss?:$/.test(new URL(redisUrl).protocol)) return { redisUrl }
  throw new SettingError('REDIS_URL is no address of a Redis, such as redis://127.0.0.1:6379.')
}

function proxiesIn({ TRUST_PROXY }: Env): Pick<Settings, 'trustProxy'> {
  const trustProxy = (TRUST_PROXY ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const wrong = trustProxy.find((part) => !isNetwork(part))
  if (wrong === undefined) return trustProxy.length > 0 ? { trustProxy } : {}
  throw new SettingError(
    `TRUST_PROXY names "${wrong}", but it takes addresses or networks of proxies, such as 127.0.0.1 or 10.0.0.0/8.`,
  )
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...others] = text.split('/')
  const kind = isIP(address)
  if (kind === 0 || others.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128))
}

function logLevelIn({ LOG_LEVEL }: Env): Pick<Settings, 'logLevel'> {
  const wanted = LOG_LEVEL?.trim()
  if (!wanted) return {}
  const logLevel = LOG_LEVELS.find((level) => level === wanted)
  if (logLevel) return { logLevel }
  throw new SettingError(`LOG_LEVEL is "${wanted}", but it is one of ${LOG_LEVELS.join(', ')}.`)
}

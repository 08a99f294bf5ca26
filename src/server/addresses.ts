import type { NetworkInterfaceInfo } from 'node:os'
import type { Settings } from './settings.ts'

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

const EVERYWHERE = new Set(['0.0.0.0', '::'])

/** The addresses to type into a browser: on this computer first, then on the devices of a class. */
export function addresses({ host, port }: Settings, interfaces: Interfaces): readonly string[] {
  if (host === '127.0.0.1' || host === '::1') return [urlOf('localhost', port)]
  if (!EVERYWHERE.has(host)) return [urlOf(host, port)]
  const outside = Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter((entry) => entry.family === 'IPv4' && !entry.internal)
    .map((entry) => urlOf(entry.address, port))
  return [urlOf('localhost', port), ...outside]
}

function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}

import { PATHS } from '../../protocol/index.ts'

/** Whether this page comes from a server that can hold a live class; a file or a plain web host cannot. */
export async function hasRoomServer(): Promise<boolean> {
  if (!location.protocol.startsWith('http')) return false
  try {
    const response = await fetch(PATHS.ready, { cache: 'no-store', signal: AbortSignal.timeout(4000) })
    const content: unknown = response.ok ? await response.json() : undefined
    return (
      typeof content === 'object' && content !== null && 'status' in content && content.status === 'ready'
    )
  } catch {
    return false
  }
}

/** Where devices find this page, when nobody says otherwise. */
export function ownAddress(): string {
  return `${location.origin}${location.pathname}`
}

/** A typed address as a link; nothing where it is none. */
export function readAddress(typed: string): string | undefined {
  const text = typed.trim()
  try {
    const url = new URL(/^https?:\/\//i.test(text) ? text : `http://${text}`)
    return url.hostname === '' ? undefined : `${url.origin}${url.pathname}`
  } catch {
    return undefined
  }
}

/** Whether an address means "this computer" on each computer, so that nobody else comes in by it. */
export function isOnlyHere(address: string): boolean {
  return /^https?:\/\/(localhost|127\.|\[::1\])/i.test(address)
}

/** An address as people type it: without what a browser adds by itself. */
export function spokenAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

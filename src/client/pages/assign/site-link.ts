import { isOnlyHere } from '../../platform/room-server.ts'

/** Who can open a link that was made here: everybody, this computer alone, or nobody, since this is a file. */
export type Reach = 'everybody' | 'local' | 'file'

/** The link to a list, at the address where this page is open. */
export function linkOf(code: string, { origin, pathname }: Location = location): string {
  return `${origin}${pathname}#/homework/${code}`
}

/** Who can open it. */
export function reachOf({ protocol, hostname }: Location = location): Reach {
  if (protocol === 'file:') return 'file'
  return isOnlyHere(`${protocol}//${hostname}`) ? 'local' : 'everybody'
}

/** The end of a link that was pasted, wherever it was made; or the pasted end itself. */
export function codeIn(pasted: string): string {
  return /#\/homework\/([\w-]+)/.exec(pasted)?.[1] ?? pasted.trim()
}

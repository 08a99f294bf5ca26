import { hashOf, type Route } from './router.ts'

/**
 * The address of a page on this site, for a link on paper; nothing where there is none that another device
 * could open, such as a file on a stick.
 */
export function addressOf(route: Route, language: string): string | undefined {
  if (!location.protocol.startsWith('http')) return undefined
  return `${location.origin}${location.pathname}?lang=${language}${hashOf(route)}`
}

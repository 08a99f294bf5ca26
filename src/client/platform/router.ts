import { type ReadonlySignal, signal } from '@preact/signals'

/** What a URL asks for. */
export type Route =
  | { readonly page: 'title' | 'scenes' | 'debrief' | 'help' | 'plan' | 'leaders' | 'lead' | 'group' | 'it' }
  | { readonly page: 'assign' | 'record' | 'check-record' | 'check-scene' }
  | { readonly page: 'play'; readonly scene: string }
  /** Real or risky: a free round, or one of the two that stand around a lesson. */
  | { readonly page: 'practice'; readonly round: PracticeRound }
  /** A booster; without a code, the place to type one. */
  | { readonly page: 'again'; readonly code?: string }
  /** A seat in a class; without a code, the place to type one. */
  | { readonly page: 'join'; readonly code?: string }
  /** A class: its desk and its wall. */
  | { readonly page: 'desk' | 'wall'; readonly code: string }
  | { readonly page: 'handouts'; readonly sheet?: string }
  /** A list of homework by the end of its link; without it, the one that is being worked through. */
  | { readonly page: 'homework'; readonly code?: string }
  /** A talk: setting it up, or one of its windows. */
  | { readonly page: 'talk'; readonly view?: TalkView }
  /** A scene that somebody checks, tried out. */
  | { readonly page: 'preview'; readonly step: 'play' | 'debrief' }
  | { readonly page: 'lost' }

/** A round of practice: free, or before and after a lesson. */
export type PracticeRound = 'free' | 'before' | 'after'

const TALK_VIEWS = ['speak', 'hall', 'script'] as const
/** The speaker’s window, the hall’s, and the notes on paper. */
export type TalkView = (typeof TALK_VIEWS)[number]

/** Moves between pages. */
export interface Router {
  readonly route: ReadonlySignal<Route>
  /** Options that stand before the hash: `/?lang=fr&seed=7&pace=instant#/…`. */
  readonly options: URLSearchParams
  go(route: Route): void
  /** How many of our own entries lie behind in the tab's history; leaving takes them all away. */
  depth(): number
}

const PLAIN_PAGES = [
  'scenes',
  'debrief',
  'help',
  'plan',
  'leaders',
  'lead',
  'group',
  'it',
  'assign',
  'record',
  'check-record',
  'check-scene',
] as const

/** Reads a hash. */
export function routeOf(hash: string): Route {
  const parts = hash.replace(/^#?\/?/, '').split('/')
  const [page = '', scene = ''] = parts
  if (page === '' && parts.length === 1) return { page: 'title' }
  if (page === 'play' && parts.length === 2 && /^[a-z0-9-]+$/.test(scene)) return { page, scene }
  if (page === 'practice') return practiceRouteOf(parts.slice(1))
  if (page === 'join') return joinRoute(parts.slice(1))
  if ((page === 'desk' || page === 'wall') && parts.length === 2) return classRoute(page, scene)
  if (page === 'handouts' && parts.length <= 2 && /^[a-z-]*$/.test(scene))
    return scene === '' ? { page } : { page, sheet: scene }
  if (page === 'homework' && parts.length <= 2) return scene === '' ? { page } : { page, code: scene }
  if (page === 'talk') return talkRoute(parts.slice(1))
  if (page === 'check-scene' && parts.length === 2 && (scene === 'play' || scene === 'debrief'))
    return { page: 'preview', step: scene }
  const plain = PLAIN_PAGES.find((each) => each === page)
  return plain && parts.length === 1 ? { page: plain } : { page: 'lost' }
}

function practiceRouteOf([first, code, ...rest]: readonly string[]): Route {
  if (first === undefined) return { page: 'practice', round: 'free' }
  if ((first === 'before' || first === 'after') && code === undefined)
    return { page: 'practice', round: first }
  if (first !== 'again' || rest.length > 0) return { page: 'lost' }
  if (code === undefined) return { page: 'again' }
  return /^[\w-]{1,20}$/.test(code) ? { page: 'again', code } : { page: 'lost' }
}

function joinRoute([code, ...rest]: readonly string[]): Route {
  if (code === undefined || code === '') return { page: 'join' }
  const route = classRoute('desk', code.toUpperCase())
  return route.page === 'desk' && rest.length === 0 ? { page: 'join', code: route.code } : { page: 'lost' }
}

function talkRoute([name, ...rest]: readonly string[]): Route {
  if (name === undefined) return { page: 'talk' }
  const view = TALK_VIEWS.find((each) => each === name)
  return view && rest.length === 0 ? { page: 'talk', view } : { page: 'lost' }
}

/** What looks like a code; whether there is such a room is for the page to find out. */
function classRoute(page: 'desk' | 'wall', code: string): Route {
  return /^[A-Z]{6}$/.test(code) ? { page, code } : { page: 'lost' }
}

/** Writes a hash. */
export function hashOf(route: Route): string {
  if (route.page === 'title' || route.page === 'lost') return '#/'
  if (route.page === 'again') return ['#/practice/again', ...(route.code ? [route.code] : [])].join('/')
  if (route.page === 'practice') return route.round === 'free' ? '#/practice' : `#/practice/${route.round}`
  if (route.page === 'join') return ['#/join', ...(route.code ? [route.code] : [])].join('/')
  if (route.page === 'desk' || route.page === 'wall') return `#/${route.page}/${route.code}`
  if (route.page === 'handouts') return `#/handouts${route.sheet === undefined ? '' : `/${route.sheet}`}`
  if (route.page === 'homework') return ['#/homework', ...(route.code ? [route.code] : [])].join('/')
  if (route.page === 'talk') return ['#/talk', ...(route.view ? [route.view] : [])].join('/')
  if (route.page === 'preview') return `#/check-scene/${route.step}`
  return route.page === 'play' ? `#/play/${route.scene}` : `#/${route.page}`
}

/** The page whose look and room a page has: what is tried out looks as it will when it is played. */
export function lookOf(route: Route): Route['page'] {
  return route.page === 'preview' ? route.step : route.page
}

/** The router of this tab. */
export function createRouter(): Router {
  const route = signal(routeOf(location.hash))
  history.replaceState({ depth: depthOf(history.state) }, '')
  const follow = () => {
    if (history.state === null) history.replaceState({ depth: current + 1 }, '')
    current = depthOf(history.state)
    route.value = routeOf(location.hash)
  }
  let current = depthOf(history.state)
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
  return {
    route,
    options: new URLSearchParams(location.search),
    depth: () => current,
    go(next) {
      const hash = hashOf(next)
      if (hash === hashOf(route.value) && route.value.page !== 'lost') return
      current += 1
      history.pushState({ depth: current }, '', `${location.pathname}${location.search}${hash}`)
      route.value = next
    },
  }
}

function depthOf(state: unknown): number {
  const depth = typeof state === 'object' && state !== null && 'depth' in state ? state.depth : 0
  return typeof depth === 'number' ? depth : 0
}

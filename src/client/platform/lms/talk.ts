import type { Dialect } from './dialects.ts'

/** What is told to an LMS. */
export interface Report {
  readonly isDone: boolean
  /** The share of the list that is done, from 0 to 1. */
  readonly share: number
  readonly location: string
  /** The place to go on from; empty when all is done. */
  readonly place: string
  /** Milliseconds of this session. */
  readonly time: number
}

/** The talk with an LMS. Nothing in it throws: an LMS may go away at any moment. */
export interface Talk {
  readonly place: string
  readonly isDone: boolean
  /** Somebody only looks: the LMS wants nothing to be changed. */
  readonly isReview: boolean
  /** Whether all of it was taken and kept. */
  tell(report: Report): boolean
  /** Ends the talk, when the page goes away. */
  end(): void
}

type Call = (...words: string[]) => unknown

/** An element of an LMS holds at most this many characters, but for the place. */
const LONGEST_WORD = 255

/** Begins to talk; nothing when the LMS does not answer. */
export function beginTalk(api: object, dialect: Dialect): Talk | undefined {
  const { calls, elements } = dialect
  const call = (name: keyof Dialect['calls'], ...words: string[]): unknown => {
    try {
      const method = (api as Readonly<Record<string, unknown>>)[calls[name]]
      return typeof method === 'function' ? Reflect.apply(method as Call, api, words) : undefined
    } catch {
      return undefined
    }
  }
  const get = (element: keyof Dialect['elements']) => String(call('get', elements[element]) ?? '')
  const set = (element: string, value: string) => isYes(call('set', element, value))
  const begin = () => isYes(call('initialize', ''))
  if (!begin()) return undefined
  let isOpen = true
  const isReview = ['review', 'browse'].includes(get('mode'))
  return {
    place: get('place'),
    isDone: ['completed', 'passed'].includes(get('status')),
    isReview,
    tell(report) {
      if (isReview) return true
      if (!isOpen) isOpen = begin()
      for (const [element, value] of wordsOf(report, dialect)) set(element, value)
      return set(elements.place, report.place) && isYes(call('commit', ''))
    },
    end() {
      if (isOpen) call('terminate', '')
      isOpen = false
    },
  }
}

/** What is told beside the place; a small LMS may not know all of it, and that does no harm. */
function wordsOf(
  { isDone, share, location, time }: Report,
  { elements, share: shareElements, over, timeOf }: Dialect,
): readonly (readonly [element: string, value: string])[] {
  const hundredth = String(Math.round(share * 100) / 100)
  return [
    [elements.min, '0'],
    [elements.max, '100'],
    [elements.raw, String(Math.round(share * 100))],
    ...shareElements.map((element) => [element, hundredth] as const),
    [elements.location, location.slice(0, LONGEST_WORD)],
    [elements.status, isDone ? 'completed' : 'incomplete'],
    [elements.time, timeOf(time)],
    [elements.exit, isDone ? over : 'suspend'],
  ]
}

function isYes(answer: unknown): boolean {
  return answer === true || answer === 'true'
}

/** The address of each thing that a live class asks the server for; all below the page's own origin. */
export const PATHS = {
  /** Says whether the server can hold a class now. */
  ready: '/readyz',
  rooms: '/api/rooms',
  room: (code: string) => `/api/rooms/${code}`,
  events: (code: string) => `/api/rooms/${code}/events`,
  seats: (code: string) => `/api/rooms/${code}/seats`,
  seat: (code: string) => `/api/rooms/${code}/seat`,
  moment: (code: string) => `/api/rooms/${code}/moment`,
  rules: (code: string) => `/api/rooms/${code}/rules`,
  ballots: (code: string) => `/api/rooms/${code}/ballots`,
  ballotState: (code: string, ballot: string) => `/api/rooms/${code}/ballots/${ballot}/state`,
  vote: (code: string, ballot: string) => `/api/rooms/${code}/ballots/${ballot}/vote`,
  mark: (code: string, line: string) => `/api/rooms/${code}/marks/${encodeURIComponent(line)}`,
  judgement: (code: string, form: string) => `/api/rooms/${code}/judgements/${form}`,
  outcome: (code: string) => `/api/rooms/${code}/outcome`,
  sheet: (code: string) => `/api/rooms/${code}/sheet`,
} as const

/** How a request says who asks: `Authorization: Bearer <token>`, never part of an address. */
export function bearer(token: string): { readonly authorization: string } {
  return { authorization: `Bearer ${token}` }
}

/** How often a device asks for the state when a proxy holds its events back, in milliseconds. */
export const POLL_EVERY = 2000

import {
  bearer,
  eventReader,
  type LeaderState,
  PATHS,
  type SheetState,
  type VoterState,
} from '../../src/protocol/index.ts'

/** An answer, as a test looks at it. */
export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  readonly body: any
  readonly headers: Headers
}

/** Asks a server; a body is sent as JSON. */
export async function ask(
  url: string,
  method: string,
  path: string,
  { token, body, headers = {} }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const answer = await fetch(new URL(path, url), {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && bearer(token)),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text), headers: answer.headers }
}

/** An open stream. */
export interface Listening {
  readonly heard: readonly { readonly name: string; readonly content: unknown }[]
  /** Resolves to the content of the first event of that name that fits, whether it came already or comes yet. */
  hears<Content>(name: string, fits?: (content: Content) => boolean): Promise<Content>
  readonly ended: Promise<void>
  close(): void
}

/** Listens as a page does: with `fetch`, the token in a header. */
export async function listen(url: string, code: string, token: string): Promise<Listening> {
  const stop = new AbortController()
  const answer = await fetch(new URL(PATHS.events(code), url), {
    headers: bearer(token),
    signal: stop.signal,
  })
  if (answer.status !== 200) throw new Error(`the stream was refused: ${answer.status}`)
  const heard: { name: string; content: unknown }[] = []
  const looks = new Set<() => void>()
  const read = eventReader(({ name, data }) => {
    heard.push({ name, content: JSON.parse(data) })
    for (const look of looks) look()
  })
  const ended = pour(answer, read)
  return {
    heard,
    hears: (name, fits = () => true) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = heard.find((event) => event.name === name && fits(event.content as never))
          if (!found) return
          looks.delete(look)
          resolve(found.content as never)
        }
        looks.add(look)
        look()
        void ended.then(() => reject(new Error(`the stream ended without such a "${name}"`)))
      }),
    ended,
    close: () => stop.abort(),
  }
}

async function pour(answer: Response, read: (piece: string) => void): Promise<void> {
  const text = new TextDecoder()
  try {
    for await (const piece of answer.body ?? []) read(text.decode(piece as Uint8Array, { stream: true }))
  } catch {
    /* Closed by either side: both are an end. */
  }
}

/** A leader with a room of their own. */
export async function aLeader(url: string, body?: unknown) {
  const opened = await ask(url, 'POST', PATHS.rooms, { body })
  const { code, leaderToken: token } = opened.body as { code: string; leaderToken: string }
  const put = (path: string, content: unknown) => ask(url, 'PUT', path, { token, body: content })
  return {
    code,
    token,
    put,
    async ballot(...replies: readonly string[]): Promise<string> {
      return (await ask(url, 'POST', PATHS.ballots(code), { token, body: { replies } })).body.ballot
    },
    turn: (ballot: string, state: string) => put(PATHS.ballotState(code, ballot), { state }),
    state: async () => (await ask(url, 'GET', PATHS.room(code), { token })).body as LeaderState,
    sheet: async () => (await ask(url, 'GET', PATHS.sheet(code), { token })).body as SheetState,
    end: () => ask(url, 'DELETE', PATHS.room(code), { token }),
    listen: () => listen(url, code, token),
  }
}

/** A device with a seat. */
export async function aVoter(url: string, code: string, body?: unknown) {
  const taken = await ask(url, 'POST', PATHS.seats(code), { body })
  const token = taken.body.seatToken as string
  const put = (path: string, content?: unknown) => ask(url, 'PUT', path, { token, body: content })
  return {
    token,
    put,
    vote: (ballot: string, reply: string) => put(PATHS.vote(code, ballot), { reply }),
    mark: (line: string, marked = true) => put(PATHS.mark(code, line), { marked }),
    state: async () => (await ask(url, 'GET', PATHS.room(code), { token })).body as VoterState,
    listen: () => listen(url, code, token),
  }
}

/** As many devices as that. */
export function voters(url: string, code: string, count: number) {
  return Promise.all(Array.from({ length: count }, () => aVoter(url, code)))
}

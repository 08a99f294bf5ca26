import { askRoom, type RoomQuestion, RoomRefusal } from './ask-room.ts'
import type { Clock } from './clock.ts'

/** How long to wait before the same is sent again, in milliseconds. */
const AGAIN = 1500

/** What has been asked for, and what became of it. */
export interface Sent {
  /** Done; refused with a code; or replaced by something newer of the same kind. */
  readonly outcome: 'done' | 'refused' | 'replaced'
  readonly refusal?: RoomRefusal
}

/** Sends things until they are answered. */
export interface Sender {
  /** Sends something that may be repeated. Of one kind only the newest counts. */
  put(kind: string, question: RoomQuestion): Promise<Sent>
  /** Tries at once what still waits: the network is back. */
  hurry(): void
  close(): void
}

interface Waiting {
  readonly question: RoomQuestion
  settle(sent: Sent): void
}

/** A sender that never gives up on what nobody has answered, and never repeats what was refused. */
export function keepSending(clock: Clock): Sender {
  const waiting = new Map<string, Waiting>()
  const busy = new Set<string>()
  const stops = new Map<string, () => void>()
  let isClosed = false

  const run = async (kind: string): Promise<void> => {
    const now = waiting.get(kind)
    if (!now || busy.has(kind) || isClosed) return
    busy.add(kind)
    const sent = await attempt(now.question)
    busy.delete(kind)
    const isNewest = waiting.get(kind) === now
    if (sent && isNewest) waiting.delete(kind)
    if (sent) now.settle(sent)
    if (isClosed || !waiting.has(kind)) return
    if (!isNewest) return run(kind)
    stops.set(
      kind,
      clock.after(AGAIN, () => void run(kind)),
    )
  }
  return {
    put(kind, question) {
      waiting.get(kind)?.settle({ outcome: 'replaced' })
      return new Promise((settle) => {
        waiting.set(kind, { question, settle })
        stops.get(kind)?.()
        void run(kind)
      })
    },
    hurry() {
      for (const kind of waiting.keys()) void run(kind)
    },
    close() {
      isClosed = true
      for (const stop of stops.values()) stop()
    },
  }
}

async function attempt(question: RoomQuestion): Promise<Sent | undefined> {
  try {
    await askRoom(question)
    return { outcome: 'done' }
  } catch (error) {
    return error instanceof RoomRefusal ? { outcome: 'refused', refusal: error } : undefined
  }
}

import { eventReader, PATHS, type RoomEvent } from '../../protocol/index.ts'
import { headersOf, refusalIn } from './ask-room.ts'
import type { Clock } from './clock.ts'

/** A stream on which not even the line that keeps it open has come for so long is dead, in milliseconds. */
const SILENCE = 25_000

/** One stream of a room's events. */
export interface RoomStream {
  /** Settles when the stream ends, however it ends. @throws RoomRefusal when the server says no. */
  readonly over: Promise<void>
  cut(): void
}

/** What a stream is made of. */
export interface StreamParts {
  readonly code: string
  readonly token: string
  readonly clock: Clock
  onEvent(event: RoomEvent): void
  /** Something has come through, if only the line that keeps it open. */
  onSign(): void
}

/** Opens the stream of a room. It is read with `fetch`, so that the token stands in no address. */
export function openStream({ code, token, clock, onEvent, onSign }: StreamParts): RoomStream {
  const cutter = new AbortController()
  const read = eventReader(onEvent)
  let stopWatch = () => {}
  const watch = () => {
    stopWatch()
    stopWatch = clock.after(SILENCE, () => cutter.abort())
  }
  const run = async () => {
    watch()
    const response = await fetch(PATHS.events(code), {
      headers: headersOf({ token }),
      cache: 'no-store',
      signal: cutter.signal,
    })
    if (!response.ok || !response.body) {
      throw refusalIn(response.status, await response.json().catch(() => undefined))
    }
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      watch()
      onSign()
      read(value)
    }
  }
  return { over: run().finally(() => stopWatch()), cut: () => cutter.abort() }
}

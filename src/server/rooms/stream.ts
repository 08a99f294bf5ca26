import type { ServerResponse } from 'node:http'

/** Whoever has not taken this many bytes is asleep or gone: a stream that ends is opened again, a full one not. */
const MOST_UNREAD = 256 * 1024

/** An open answer on which events are written. */
export interface Stream {
  readonly isOpen: boolean
  send(text: string): void
  end(lastWord?: string): void
  /** Called once, when either side has closed it. */
  onClose(listener: () => void): void
}

/** Begins the answer; it is never complete, and nothing on the way may hold it back or keep it. */
export function openStream(
  response: ServerResponse,
  headers: Readonly<Record<string, string | number | string[] | undefined>>,
): Stream {
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  })
  response.flushHeaders()
  return {
    get isOpen() {
      return !response.destroyed && !response.writableEnded
    },
    send(text) {
      if (!this.isOpen) return
      if (response.writableLength > MOST_UNREAD) response.destroy()
      else response.write(text)
    },
    end(lastWord) {
      response.end(lastWord)
    },
    onClose(listener) {
      if (response.destroyed) listener()
      else response.once('close', listener)
    },
  }
}

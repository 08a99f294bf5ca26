import { windowWire } from './window-wire.ts'

/** One way by which windows of one browser reach each other. What comes in is not yet checked. */
export interface Wire {
  send(message: unknown): void
  /** Hands over whatever arrives. */
  hear(listener: (message: unknown) => void): void
  close(): void
}

/** All windows that have opened the channel of one name, in one browser. A window does not hear itself. */
export interface Channel {
  send(body: unknown): void
  /** Hears each message once; the returned function ends that. Whoever hears parses. */
  hear(listener: (body: unknown) => void): () => void
  /** Opens a page of ours in a window of this name, or brings that window back. False where the browser forbids it. */
  open(address: string, window: string): boolean
  close(): void
}

interface Envelope {
  readonly channel: string
  readonly from: string
  readonly number: number
  readonly body: unknown
}

/** Joins wires into one channel: what comes by two of them is heard once, and in its order. */
export function joinWires(
  name: string,
  from: string,
  wires: readonly Wire[],
  open: Channel['open'] = () => false,
): Channel {
  const listeners = new Set<(body: unknown) => void>()
  const heard = new Map<string, number>()
  let number = 0
  const hear = (message: unknown) => {
    if (!isEnvelope(message) || message.channel !== name || message.from === from) return
    if ((heard.get(message.from) ?? 0) >= message.number) return
    heard.set(message.from, message.number)
    for (const listener of [...listeners]) listener(message.body)
  }
  for (const wire of wires) wire.hear(hear)
  return {
    send(body) {
      number += 1
      for (const wire of wires) wire.send({ channel: name, from, number, body } satisfies Envelope)
    },
    hear(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open,
    close() {
      listeners.clear()
      for (const wire of wires) wire.close()
    },
  }
}

/**
 * The channel of this name between the windows of this browser. Where a file is opened without a server, some
 * browsers let no broadcast through: then a window and the one that opened it still reach each other.
 */
export function openChannel(name: string): Channel {
  const from = String(crypto.getRandomValues(new Uint32Array(2)))
  const windows = windowWire(window)
  return joinWires(name, from, [...broadcastWire(name), windows], windows.open)
}

function broadcastWire(name: string): readonly Wire[] {
  if (typeof BroadcastChannel === 'undefined') return []
  const channel = new BroadcastChannel(name)
  return [
    {
      send: (message) => channel.postMessage(message),
      hear(listener) {
        channel.onmessage = ({ data }: MessageEvent<unknown>) => listener(data)
      },
      close: () => channel.close(),
    },
  ]
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false
  return 'channel' in message && 'from' in message && 'number' in message && 'body' in message
}

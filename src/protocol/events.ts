/**
 * What the server says on a stream: `state` whole, to everybody; `count` and `marks` to the leader's screens;
 * `ended` as the last word.
 */
export const EVENTS = ['state', 'count', 'marks', 'ended'] as const
export type EventName = (typeof EVENTS)[number]

/** One event; `data` is JSON. */
export interface RoomEvent {
  readonly name: string
  readonly data: string
}

/** An event as server-sent events are written. */
export function writeEvent(name: EventName, content: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(content)}\n\n`
}

/** A line that only keeps a quiet stream from being cut off. */
export const HEARTBEAT = ':\n\n'

/**
 * Reads a stream that comes in pieces of any length: give each piece to the returned function. Understands
 * what `writeEvent` writes, and passes over everything else.
 */
export function eventReader(onEvent: (event: RoomEvent) => void): (piece: string) => void {
  let rest = ''
  return (piece) => {
    const blocks = (rest + piece).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const name = fieldOf(block, 'event')
      const data = fieldOf(block, 'data')
      if (name !== undefined && data !== undefined) onEvent({ name, data })
    }
  }
}

function fieldOf(block: string, field: string): string | undefined {
  const line = block.split('\n').find((each) => each.startsWith(`${field}:`))
  return line?.slice(field.length + 1).trim()
}

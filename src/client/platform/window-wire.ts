import type { Wire } from './channel.ts'

/** What a second window is like where one can choose: as large as a small projector. */
const FEATURES = 'popup,width=1280,height=720'

/** A wire to the windows that this one has opened, to the one that opened it, and to whoever has written over it. */
export interface WindowWire extends Wire {
  open(address: string, name: string): boolean
}

/** Opens that wire. Pages of other sites are neither heard nor written to. */
export function windowWire(own: Window): WindowWire {
  const others = new Set<Window>(own.opener ? [own.opener] : [])
  /** Nothing can be addressed to the origin of a file, which is "null", whatever its location says. */
  const target = own.origin === 'null' ? '*' : own.origin
  let listener: ((message: unknown) => void) | undefined
  const hear = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (origin !== own.origin || !source || source === own) return
    others.add(source as Window)
    listener?.(data)
  }
  own.addEventListener('message', hear)
  return {
    send(message) {
      for (const other of others) {
        if (other.closed) others.delete(other)
        else other.postMessage(message, target)
      }
    },
    hear(next) {
      listener = next
    },
    open(address, name) {
      const opened = own.open(address, name, FEATURES)
      if (!opened) return false
      others.add(opened)
      opened.focus()
      return true
    },
    close: () => own.removeEventListener('message', hear),
  }
}

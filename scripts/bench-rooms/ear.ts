import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { eventReader, PATHS } from '../../src/protocol/index.ts'

/** Whoever waits for an event that fits. */
interface Wait {
  readonly fits: (name: string, data: string) => boolean
  readonly give: (at: number) => void
}

/** One open stream of a screen; counts what it hears. */
export class Ear {
  readonly #socket: Socket
  readonly #waits = new Set<Wait>()
  heard = 0

  constructor(socket: Socket) {
    this.#socket = socket
    const read = eventReader(({ name, data }) => {
      this.heard += 1
      for (const wait of this.#waits) {
        if (!wait.fits(name, data)) continue
        this.#waits.delete(wait)
        wait.give(performance.now())
      }
    })
    socket.setEncoding('utf8')
    socket.on('error', () => undefined)
    /* Lengths of chunks stand between the events, on lines that the reader passes over. */
    socket.on('data', (piece: string) => read(piece.replaceAll('\r\n', '\n')))
  }

  static async open(url: string, code: string, token: string): Promise<Ear> {
    const { host, hostname, port } = new URL(url)
    if (hostname !== '127.0.0.1')
      throw new Error(`the driver speaks to this computer only, not to ${hostname}`)
    const socket = connect({ port: Number(port), host: hostname, noDelay: true })
    await once(socket, 'connect')
    const ear = new Ear(socket)
    const first = ear.hears((name) => name === 'state')
    socket.write(
      `GET ${PATHS.events(code)} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\n\r\n`,
    )
    await first
    return ear
  }

  /** Resolves to the moment at which such an event comes, in milliseconds of `performance.now()`. */
  hears(fits: Wait['fits']): Promise<number> {
    return new Promise((give) => this.#waits.add({ fits, give }))
  }

  close(): void {
    this.#socket.destroy()
  }
}

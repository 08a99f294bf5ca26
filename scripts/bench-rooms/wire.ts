import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** An answer, as far as the driver looks at it. */
export interface WireAnswer {
  readonly status: number
  readonly body: string
}

/**
 * One connection that asks one thing after the other. A plain socket, so that five thousand of them leave the
 * processor to the server that is being measured.
 */
export class Wire {
  readonly #socket: Socket
  readonly #host: string
  readonly #waiting: ((answer: WireAnswer) => void)[] = []
  #rest = ''

  constructor(socket: Socket, host: string) {
    this.#socket = socket
    this.#host = host
    socket.setEncoding('latin1')
    socket.on('data', (piece: string) => this.#take(piece))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      for (const give of this.#waiting.splice(0)) give({ status: 0, body: '' })
    })
  }

  static async open(url: string): Promise<Wire> {
    const { host, hostname, port } = new URL(url)
    if (hostname !== '127.0.0.1')
      throw new Error(`the driver speaks to this computer only, not to ${hostname}`)
    const socket = connect({ port: Number(port), host: hostname, noDelay: true })
    await once(socket, 'connect')
    return new Wire(socket, host)
  }

  ask(method: string, path: string, token?: string, body?: object): Promise<WireAnswer> {
    const content = body ? JSON.stringify(body) : ''
    const head = [`${method} ${path} HTTP/1.1`, `host: ${this.#host}`]
    if (token) head.push(`authorization: Bearer ${token}`)
    if (body) head.push('content-type: application/json')
    if (method !== 'GET') head.push(`content-length: ${content.length}`)
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      this.#socket.write(`${head.join('\r\n')}\r\n\r\n${content}`)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(piece: string): void {
    this.#rest += piece
    for (;;) {
      const end = this.#rest.indexOf('\r\n\r\n')
      if (end < 0) return
      const head = this.#rest.slice(0, end)
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
      if (this.#rest.length < end + 4 + length) return
      const body = this.#rest.slice(end + 4, end + 4 + length)
      this.#rest = this.#rest.slice(end + 4 + length)
      this.#waiting.shift()?.({ status: Number(head.slice(9, 12)), body })
    }
  }
}

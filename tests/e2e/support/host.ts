import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** What an ordinary web server knows of files; it sends none of our headers. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** Somebody else's web server, below a path of its own, whose network can be cut for real. */
export interface Host {
  readonly address: string
  /** The folder that it serves from now on. */
  folder: string
  /** Answers with an error to whatever this says yes to. */
  refuses: (path: string) => boolean
  /** The paths that were asked for, below the site's own. */
  readonly asked: string[]
  cut(): Promise<void>
  mend(): Promise<void>
}

const BELOW = '/schools/lesson/'

/** Serves a folder as plain files, on a free port. */
export async function startHost(folder: string): Promise<Host> {
  let server: Server | undefined
  let port = 0
  const listen = async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://host')
      const path = pathname.startsWith(BELOW) ? pathname.slice(BELOW.length) || 'index.html' : ''
      host.asked.push(path)
      const file = join(host.folder, path)
      if (path === '' || host.refuses(path) || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end()
        return
      }
      const type = TYPES[extname(file)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(readFileSync(file))
    }).listen(port, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  }
  const host: Host = {
    folder,
    refuses: () => false,
    asked: [],
    get address() {
      return `http://127.0.0.1:${port}${BELOW}`
    },
    async cut() {
      if (!server?.listening) return
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
    mend: listen,
  }
  await listen()
  return host
}

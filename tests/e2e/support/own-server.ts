import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server of a test's own, which may die and come back at the same address with the same rooms. */
export interface OwnServer {
  readonly url: string
  /** Ends it at once, as a power cut does. */
  die(): Promise<void>
  comeBack(): Promise<void>
  /** Ends it for good, with all that it kept. */
  remove(): Promise<void>
}

/** Starts one on a free port. */
export async function ownServer(): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), 'rooms-'))
  let [server, url] = await started(folder, '0')
  const { port } = new URL(url)
  const die = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
  }
  return {
    url,
    die,
    async comeBack() {
      ;[server, url] = await started(folder, port)
    },
    async remove() {
      await die()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function started(folder: string, port: string): Promise<[ChildProcess, string]> {
  const env = { ...process.env, PORT: port, HOST: '127.0.0.1', ROOMS_FOLDER: folder }
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], { env })
  for await (const piece of server.stdout) {
    const address = /http:\/\/\S+/.exec(String(piece))?.[0]
    if (address) return [server, new URL(address).origin.replace('localhost', '127.0.0.1')]
  }
  throw new Error('the server ended before it said its address')
}

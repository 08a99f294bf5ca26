import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('./node-script.ts', import.meta.url))

/** What a server has used by now. */
export interface Used {
  readonly cpuMilliseconds: number
  readonly rssKilobytes: number
  readonly heapKilobytes: number
}

/** A server in a process of its own, as a school would start it. */
export interface MeasuredNode {
  readonly url: string
  /** Garbage is cleared first, unless that is left to the server, since clearing takes time of its own. */
  used(how?: 'cleared' | 'with garbage'): Promise<Used>
  stop(): Promise<void>
}

/** Starts one on any free port of this computer. */
export async function startNode(site: string, env: Readonly<Record<string, string>>): Promise<MeasuredNode> {
  const running = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', SCRIPT, site], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const url = await said<string>(running)
  return {
    url,
    async used(how = 'cleared') {
      const used = said<Used>(running)
      running.send(how)
      return used
    },
    async stop() {
      running.kill('SIGTERM')
      if (running.exitCode === null) await once(running, 'exit')
    },
  }
}

async function said<T>(running: ChildProcess): Promise<T> {
  const [message] = (await once(running, 'message')) as [T]
  return message
}

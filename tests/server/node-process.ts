import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('./node-process-script.ts', import.meta.url))

/** A server in a process of its own, which can be killed in the middle of anything. */
export interface NodeProcess {
  readonly process: ChildProcess
  readonly url: string
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Starts one on any free port, with these settings. */
export async function aNode(site: string, env: Readonly<Record<string, string>>): Promise<NodeProcess> {
  const running = spawn(process.execPath, ['--import', 'tsx', SCRIPT, site], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await Promise.race([once(running.stdout, 'data'), once(running, 'exit')])) as [unknown]
  const url = /^http:\S+/.exec(String(line))?.[0]
  if (!url) throw new Error('the node ended at once')
  return {
    process: running,
    url,
    async kill(signal) {
      if (running.exitCode !== null || running.signalCode !== null) return
      running.kill(signal)
      await once(running, 'exit')
    },
  }
}

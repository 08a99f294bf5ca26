import { spawn } from 'node:child_process'
import { freePort } from '../setup/free-port.ts'
import { findRedis } from '../setup/redis.ts'

/** A Redis for the time of the measurement, which keeps nothing on disk; nothing when there is none here. */
export async function startRedis(): Promise<{ readonly url: string; stop(): Promise<void> } | undefined> {
  const name = findRedis()
  if (!name) return undefined
  const port = await freePort()
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const redis = spawn(name, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => redis.once('exit', () => resolve()))
  for await (const text of redis.stdout) if (String(text).includes('Ready to accept connections')) break
  return {
    url: `redis://127.0.0.1:${port}`,
    stop() {
      redis.kill('SIGTERM')
      return ended
    },
  }
}

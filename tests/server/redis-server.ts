import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/setup/free-port.ts'
import { findRedis } from '../../scripts/setup/redis.ts'

/** A real Redis of a test's own, which keeps nothing on disk. */
export interface ARedis {
  readonly url: string
  readonly process: ChildProcess
  stop(): Promise<void>
}

/** Starts one on a free port of this computer, or on the one that is given. */
export async function aRedis(port?: number): Promise<ARedis> {
  const folder = await mkdtemp(join(tmpdir(), 'redis-'))
  const own = port ?? (await freePort())
  const words = ['--port', String(own), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const redis = spawn(findRedis() ?? 'redis-server', [...words, '--dir', folder])
  await new Promise<void>((resolve, reject) => {
    redis.stdout.on('data', (text: Buffer) => {
      if (text.includes('Ready to accept connections')) resolve()
    })
    redis.once('exit', () => reject(new Error('redis-server ended at once')))
  })
  return {
    url: `redis://127.0.0.1:${own}`,
    process: redis,
    async stop() {
      if (redis.exitCode === null && redis.signalCode === null) {
        redis.kill('SIGKILL')
        await once(redis, 'exit')
      }
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Whether the tests that need one can run; the test command installs one where it can. */
export const HAS_REDIS = findRedis() !== undefined

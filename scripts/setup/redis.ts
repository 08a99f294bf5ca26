import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { child } from './child.mjs'

/** The tests that need a Redis, by their path: the only ones that may be left out, and only without one. */
export const NEEDS_REDIS = /\/tests\/server\/redis-[\w-]+\.test\.ts$/

const NO_REDIS =
  'There is no redis-server, and none could be installed: the tests of rooms on several nodes are left out.'

/** The name of a `redis-server` that starts: the one in `REDIS_SERVER`, else the one on the path. */
export function findRedis(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const name = env.REDIS_SERVER || 'redis-server'
  return spawnSync(name, ['--version'], { timeout: 20_000 }).status === 0 ? name : undefined
}

/** Makes sure that there is a Redis to test with, installing one if need be; says so when there is none. */
export async function redisOrSay(project: string): Promise<boolean> {
  if (findRedis()) return true
  console.log('No redis-server found; installing one …')
  await fromDebian(project)
  if (findRedis()) return true
  console.error(NO_REDIS)
  return false
}

/** Debian and Ubuntu; as root, or where `sudo` asks for no password. Nothing of it is started. */
async function fromDebian(project: string): Promise<void> {
  if (!existsSync('/usr/bin/apt-get')) return
  const get = `${process.getuid?.() === 0 ? '' : 'sudo -n '}apt-get`
  const line = `${get} update -qq && ${get} install -y -qq --no-install-recommends redis-server`
  await child(line, [], {
    cwd: project,
    shell: true,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

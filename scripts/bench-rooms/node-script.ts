import { serve } from '../../src/server/serve.ts'
import { settingsFrom } from '../../src/server/settings.ts'
import type { Used } from './measured-node.ts'

const serving = await serve(process.argv[2] as string, settingsFrom(process.env))
process.send?.(serving.urls[0]?.replace('localhost', '127.0.0.1'))

/** What counts is what a class holds, not what it has thrown away. */
process.on('message', (how) => {
  if (how === 'cleared') {
    globalThis.gc?.()
    globalThis.gc?.()
  }
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  const used: Used = {
    cpuMilliseconds: Math.round((user + system) / 1000),
    rssKilobytes: Math.round(rss / 1024),
    heapKilobytes: Math.round((heapUsed + external) / 1024),
  }
  process.send?.(used)
})

process.once('SIGTERM', () => {
  process.disconnect?.()
  void serving.close()
})

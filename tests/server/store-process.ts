import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('./store-process-script.ts', import.meta.url))

/** A process of its own that opens a store, and can be killed. */
export interface StoreProcess {
  readonly process: ChildProcessWithoutNullStreams
  /** Resolves to that many lines of what it prints, or to fewer when it ends before. */
  lines(count: number): Promise<readonly string[]>
  readonly ended: Promise<unknown>
}

/**
 * Opens the rooms in a folder and prints their codes; then, for each code that it is told, sits and votes
 * without end, and prints each seat whose vote was acknowledged.
 */
export function aStoreProcess(folder: string): StoreProcess {
  const running = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder])
  let out = ''
  const seen = new Set<() => void>()
  running.stdout.on('data', (text: Buffer) => {
    out += text
    for (const look of seen) look()
  })
  const ended = once(running, 'close')
  const whole = () => out.split('\n').slice(0, -1)
  const lines = (count: number) =>
    new Promise<readonly string[]>((resolve) => {
      const look = () => {
        if (whole().length >= count) resolve(whole().slice(0, count))
      }
      seen.add(look)
      look()
      void ended.then(() => resolve(whole().slice(0, count)))
    })
  return { process: running, lines, ended }
}

import { spawn } from 'node:child_process'
import path from 'node:path'

/** A process of its own takes seconds on a busy machine; this is only for one that hangs. */
export const A_PROCESS = { timeout: 120_000 }

/** What a command said, and how it ended. */
export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** How a command is called. */
export interface Calling {
  /** What is typed into it; without this it gets no input at all. */
  readonly input?: string
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs one of the scripts as an author's npm does: in a process of its own, its output not on a terminal. */
export function runScript(name: string, args: readonly string[], calling: Calling = {}): Promise<Outcome> {
  const { input, cwd, env } = calling
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), path.resolve(`scripts/${name}.ts`), ...args],
    {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      cwd,
      env: { ...process.env, ...env },
    },
  )
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  child.stdin?.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

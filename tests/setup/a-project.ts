import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PROJECT } from '../../scripts/setup/project.mjs'

const OURS = ['package.json', 'scripts/start.mjs', 'scripts/setup', 'src/core', 'src/protocol', 'src/server']

/**
 * A project of one page with our own bootstrap and server in it, and with everything installed. Its lock file
 * asks for nothing: an installation here would go through the link and empty our own `node_modules`.
 */
export function aProject(): {
  readonly path: string
  write(file: string, text: string): void
  remove(): void
} {
  const path = mkdtempSync(join(tmpdir(), 'project-'))
  for (const name of OURS) cpSync(join(PROJECT, name), join(path, name), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(path, 'node_modules'), 'junction')
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    writeFileSync(join(path, file), text)
  }
  write(
    'index.html',
    '<!doctype html><title>hi</title><script type="module" src="/src/client/main.ts"></script>',
  )
  write('src/client/main.ts', `document.title = '${'hello '.repeat(400)}'`)
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A program that runs, and what it has said so far. */
export interface Running {
  readonly process: ChildProcess
  /** Resolves to the first match in what it prints; rejects when it ends without one. */
  says(pattern: RegExp): Promise<string>
  /** Resolves to its exit code and everything that it said. */
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>
}

/** Starts one of the project's programs with Node. */
export function start(
  path: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Running {
  const process_ = spawn(process.execPath, words, { cwd: path, env: { ...process.env, ...env } })
  let out = ''
  let err = ''
  process_.stdout.on('data', (text) => {
    out += text
  })
  process_.stderr.on('data', (text) => {
    err += text
  })
  const ended = new Promise<Awaited<Running['ended']>>((resolve) => {
    process_.on('close', (code) => resolve({ code, out, err }))
  })
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(out)
        if (match) resolve(match[0])
      }
      process_.stdout.on('data', look)
      look()
      void ended.then(() => reject(new Error(`It ended without saying ${pattern}:\n${out}\n${err}`)))
    })
  return { process: process_, says, ended }
}

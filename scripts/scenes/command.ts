import { parseArgs } from 'node:util'
import { endWithReader } from './reader.ts'

/** The command was called wrongly; the message says how. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

/** Something an author can put right: the message is all they need, and may have several lines. */
export class AuthorError extends Error {
  override readonly name: string = 'AuthorError'
}

/** The words of a call that are no options, and the options by name. */
export interface Call {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string>>
}

/** Reads a call that knows these options, each with a value. @throws WrongUsage */
export function readCall(known: readonly string[], args: readonly string[] = process.argv.slice(2)): Call {
  const options = Object.fromEntries(known.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { words: positionals, options: values as Readonly<Record<string, string>> }
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

/** Runs a command: exit code 0 when it is done, 1 when an author must put something right, 2 for wrong usage. */
export async function command(usage: string, work: () => void | Promise<void>): Promise<void> {
  endWithReader()
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const isUsage = error instanceof WrongUsage
    console.error(isUsage ? `${error.message}\n${usage}` : error.message)
    process.exitCode = isUsage ? 2 : 1
  }
}

import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { build } from 'vite'
import { compress } from './compress.ts'

/*
 * Run by itself: builds the site of the current folder. What is wrong is printed in the words of whoever
 * found it, without a stack trace: it may be an author's misspelt mood.
 */
try {
  await build({ logLevel: 'silent' })
  await compress(join(process.cwd(), 'dist'))
} catch (error) {
  console.error(problemsOf(error).map(stripVTControlCharacters).join('\n'))
  process.exitCode = 1
}

function problemsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  const { errors } = error as Error & { errors?: readonly { readonly message: string }[] }
  return errors?.length ? errors.map(({ message }) => message.trim()) : [error.message]
}

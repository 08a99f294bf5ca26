import { stripVTControlCharacters } from 'node:util'

/** What is wrong, in the words of whoever found it, without a stack trace: it may be an author's misspelt mood. */
export function buildProblems(error: unknown): string {
  return wordsOf(error).map(stripVTControlCharacters).join('\n')
}

function wordsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  const { errors } = error as Error & { errors?: readonly { readonly message: string }[] }
  return errors?.length ? errors.map(({ message }) => message.trim()) : [error.message]
}

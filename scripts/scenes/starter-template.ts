import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { StarterAnswers } from '../../src/core/starter/starter.ts'

/** The script that a new scene of this kind and language begins with. */
export function starterTemplate({ kind, language }: Pick<StarterAnswers, 'kind' | 'language'>): string {
  return readFileSync(path.join(import.meta.dirname, 'starters', `${kind}.${language}.yaml`), 'utf8')
}

import type { Progress } from '../../src/core/proof/index.ts'
import { LONGEST_FILE } from '../../src/core/scene/yaml-source.ts'

/** Whoever waits longer than this is told how far it is. */
const PATIENCE_MS = 1000
/** A script of so many characters takes about that long to read. */
const LONG_SCRIPT = 500_000

/** Where progress is told, and the clock it goes by, in milliseconds. */
export interface Telling {
  readonly now: () => number
  readonly say: (text: string) => void
}

/** Says now and then how far a check is, and at once when a very long script is about to be read. */
export function progressTeller({ now, say }: Telling): (name: string, characters: number) => Progress {
  let last = now()
  return (name, characters) => {
    if (characters > LONG_SCRIPT && characters <= LONGEST_FILE) say(`checking ${name}: reading`)
    return (done, all) => {
      if (now() - last < PATIENCE_MS) return
      last = now()
      say(`checking ${name}: ${Math.round((done / all) * 100)} %`)
    }
  }
}

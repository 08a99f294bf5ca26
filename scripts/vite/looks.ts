import type { PeepSet } from '../../src/client/assets/peep-set.ts'
import { PAINTS } from '../../src/client/assets/peep-set.ts'
import { BEARDS, GLASSES, HEADS } from '../../src/core/scene/words.ts'
import { drawPeep } from './peep.ts'

const [HEAD = 'bun'] = HEADS
const PAINTED = { head: HEAD, ...PAINTS }

/** Every head, beard and pair of glasses of the set, in colours that stand for those of a look. */
export function drawLooks(): PeepSet {
  const people = HEADS.map((head) => drawPeep({ ...PAINTED, head }).base)
  const body = sharedStart(people)
  const heads = people.map((person, index) => [HEADS[index] ?? '', person.slice(body.length)] as const)
  const beards = BEARDS.map((beard) => [beard, drawPeep({ ...PAINTED, beard }).over] as const)
  const glasses = GLASSES.map((each) => [each, drawPeep({ ...PAINTED, glasses: each }).over] as const)
  return {
    body,
    heads: Object.fromEntries(heads),
    beards: Object.fromEntries(beards),
    glasses: Object.fromEntries(glasses),
  }
}

/** All wear the same shirt: it is written once. */
function sharedStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts
  let length = 0
  while (length < first.length && others.every((text) => text[length] === first[length])) length++
  return first.slice(0, length)
}

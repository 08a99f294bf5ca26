import { describe, expect, it } from 'vitest'
import { drawLooks } from '../../scripts/vite/looks.ts'
import { drawPeep } from '../../scripts/vite/peep.ts'
import { peepOf } from '../../src/client/assets/peep-set.ts'
import { BEARDS, GLASSES, HEADS } from '../../src/core/scene/words.ts'

const colours = { skin: '#d08b5b', hair: '#2d1b1b', clothes: '#e9674f' }
const set = drawLooks()

describe('somebody whom the build does not know', () => {
  it.each(HEADS)('is drawn as the build would draw them: %s', (head) => {
    const look = { ...colours, head }
    expect(peepOf(set, look)).toEqual(drawPeep(look))
  })

  it('wears beard and glasses as the build would draw them', () => {
    for (const beard of BEARDS) {
      for (const glasses of GLASSES) {
        const look = { ...colours, head: 'bun', beard, glasses }
        expect(peepOf(set, look)).toEqual(drawPeep(look))
      }
    }
  })

  it('is drawn in the colours of the look alone', () => {
    const { base, over } = peepOf(set, { ...colours, head: 'hijab', beard: 'full' })
    expect(base + over).not.toMatch(/#0[123]0[123]0[123]/)
  })

  it('has a head of its own where the set lacks the one that was asked for', () => {
    expect(peepOf(set, { ...colours, head: 'none-such' }).base).toContain(colours.clothes)
  })
})

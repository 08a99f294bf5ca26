import { describe, expect, it } from 'vitest'
import { examplesIn, guideTree } from '../../scripts/vite/guide-tree.ts'

describe('a guide that the product shows', () => {
  it('is plain values: words in their elements, and of a link its words', () => {
    expect(guideTree('# Title\n\n## Beats\n\nA **beat** & [more](x.md): `a < b`.\n\n- one')).toEqual([
      ['h2', ['Beats']],
      ['p', ['A ', ['strong', ['beat']], ' & ', 'more', ': ', ['code', ['a < b']], '.']],
      ['ul', [['li', ['one']]]],
    ])
  })

  it('has no heading over a column that is called nothing', () => {
    const [table] = guideTree('|  | why |\n| --- | --- |\n| a | b |')
    const head = [
      'tr',
      [
        ['td', []],
        ['th', ['why']],
      ],
    ]
    expect(table?.[1][0]).toEqual(['thead', [head]])
  })

  it('stops the build at what no page can show', () => {
    expect(() => guideTree('<img src="x">')).toThrow('expected no "html" in a guide')
  })

  it('gives its examples with what stands behind their fences', () => {
    expect(examplesIn('```yaml fails\na: 1\n```')).toEqual([{ info: 'yaml fails', text: 'a: 1' }])
  })
})

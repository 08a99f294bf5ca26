import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SIGNS_PAGE, signRows, signsPage } from '../../scripts/scenes/signs-page.ts'

const { rows } = signRows('scenes')

describe('the page of the signs', () => {
  it('is current: npm run scenes:sync writes it', () => {
    expect(readFileSync(SIGNS_PAGE, 'utf8')).toBe(signsPage('scenes'))
  })

  it('has a row for each sign, and a mark for each scene that carries it', () => {
    const lines = signsPage('scenes').split('\n')
    for (const { id, scenes, chats } of rows) {
      const line = lines.find((each) => each.includes(`(\`${id}\`)`)) ?? ''
      expect(line.match(/●/g) ?? []).toHaveLength(scenes.length)
      expect(line).toMatch(new RegExp(`\\| ${chats || ' '} *\\|$`))
    }
  })
})

describe('every sign that a student can meet', () => {
  it.each(rows)('"$id" is met in a scene, and again there or in practice', ({ scenes, chats }) => {
    expect(scenes).not.toEqual([])
    expect(scenes.length + chats).toBeGreaterThanOrEqual(2)
  })
})

import { describe, expect, it } from 'vitest'
import { editionOf } from '../../scripts/vite/offline.ts'

const FILES = [
  ['index.html', '<p>'],
  ['assets/a-12345678.js', 'a()'],
] as const

describe('an edition of the site', () => {
  it('is the same for the same files, in whatever order they were made', () => {
    expect(editionOf([...FILES].reverse())).toEqual(editionOf(FILES))
  })

  it('is another when a name or a content is', () => {
    const { name } = editionOf(FILES)
    expect(editionOf([FILES[0], ['assets/b-12345678.js', 'a()']]).name).not.toBe(name)
    expect(editionOf([['index.html', '<b>'], FILES[1]]).name).not.toBe(name)
  })

  it('calls the start page by the folder that it lies in, as no host redirects that', () => {
    expect(editionOf(FILES).files).toEqual(['assets/a-12345678.js', './'])
  })
})

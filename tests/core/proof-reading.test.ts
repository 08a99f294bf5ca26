import { describe, expect, it } from 'vitest'
import { readingOf } from '../../src/core/proof/index.ts'
import { frenchSyllables } from '../../src/core/proof/reading-grade.ts'

const EASY = Array(40).fill('I like my dog. He is big.')
const HARD = Array(20).fill(
  'Institutional responsibilities notwithstanding, administrative representatives communicated comprehensive recommendations.',
)
const FACILE = Array(40).fill("J'aime mon chien. Il est grand.")
const DIFFICILE = Array(20).fill(
  'Les responsabilités institutionnelles internationales nécessitent incontestablement une coordination administrative supplémentaire.',
)

describe('the reading grade', () => {
  it('is low for plain English and high for an office’s', () => {
    expect(readingOf(EASY, 'en', 'children')).toMatchObject({ measure: 'flesch-kincaid', isTooHard: false })
    expect(readingOf(HARD, 'en', 'teens')).toMatchObject({ isTooHard: true })
  })

  it('is an ease in French, with limits of its own', () => {
    expect(readingOf(FACILE, 'fr', 'children')).toMatchObject({
      measure: 'kandel-moles',
      limit: 80,
      isTooHard: false,
    })
    expect(readingOf(DIFFICILE, 'fr', 'teens')).toMatchObject({ limit: 70, isTooHard: true })
  })

  it('is not guessed for other languages, nor from a few words', () => {
    expect(readingOf(EASY, 'pa', 'teens')).toBeUndefined()
    expect(readingOf(['Hello.'], 'en', 'teens')).toBeUndefined()
  })

  it.each([
    ['table', 1],
    ['école', 2],
    ['idée', 2],
    ['journées', 2],
    ['musique', 2],
    ['guitare', 2],
    ['voyage', 2],
    ['téléphone', 3],
    ['naïf', 2],
    ['les', 1],
  ])('counts the syllables of "%s": %i', (word, count) => {
    expect(frenchSyllables(word)).toBe(count)
  })
})

import { describe, expect, it } from 'vitest'
import { cardOf, cardTextsOf } from '../../src/core/scene/catalogue.ts'
import type { Scene, Texts } from '../../src/core/scene/scene.ts'
import { smallTalkWith } from '../support/small-talk.ts'

function smallTalk(kind = 'kind: risky'): { scene: Scene; sources: Texts } {
  const { scene, sources } = smallTalkWith(['kind: risky', kind])
  if (scene === undefined) throw new Error('expected the small scene to be readable')
  return { scene, sources }
}

describe('the card of a scene', () => {
  it('tells a page for leaders which scene no class is offered by default', () => {
    expect(cardOf(smallTalk().scene, ['en']).setting).toBe('class')
    expect(cardOf(smallTalk('kind: risky\nsetting: alone').scene, ['en']).setting).toBe('alone')
  })

  it('lists the language in which the scene was written first', () => {
    expect(cardOf(smallTalk().scene, ['fr', 'en', 'ar']).languages).toEqual(['en', 'ar', 'fr'])
  })

  it('knows who plays which part, and nothing else of them', () => {
    expect(cardOf(smallTalk().scene, ['en']).people).toMatchObject({
      robin: { role: 'teen' },
      kit: { role: 'contact' },
    })
    expect(JSON.stringify(cardOf(smallTalk().scene, ['en']))).not.toContain('#d08b5b')
  })

  it('has every name that its own words may speak of', () => {
    const { scene, sources } = smallTalk()
    const texts = cardTextsOf(scene, sources)
    expect(Object.keys(scene.people).map((key) => texts[`people.${key}`])).not.toContain(undefined)
  })

  it('shows a text that is not translated yet in the language of the scene', () => {
    const { scene, sources } = smallTalk()
    const texts = cardTextsOf(scene, sources, { title: 'Petite conversation' })
    expect(texts).toMatchObject({ title: 'Petite conversation', 'people.robin': 'Robin' })
    expect(texts.summary).toBe(sources.summary)
  })
})

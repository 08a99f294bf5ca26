import { describe, expect, it } from 'vitest'
import { readScene } from '../../src/core/scene/read-scene.ts'
import { sourceHash } from '../../src/core/scene/source-hash.ts'
import { smallTalkFile } from '../support/small-talk.ts'

const script = smallTalkFile('scene.yaml')

function problemsOf(...changes: readonly (readonly [string, string])[]) {
  return readScene([script, smallTalkFile('locales/fr.json', ...changes)]).problems
}

describe('a language file', () => {
  it('is complete and fresh in the small scene', () => {
    expect(problemsOf()).toEqual([])
  })

  it('is told apart: missing, extra, stale and not accepted yet', () => {
    const problems = problemsOf(
      ['  "title": "Bavardage",\n', ''],
      ['"req-2": "Inscrit', '"req-22": "Inscrit'],
      [sourceHash('yes a lot'), '00000000'],
      [`"hello-ok": "${sourceHash('ok sure')}",`, ''],
    )
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'extra-line',
      'missing-line',
      'missing-line',
      'stale-line',
      'unaccepted-line',
    ])
    expect(problems.find(({ code }) => code === 'extra-line')?.message).toContain('Did you mean "req-2"?')
  })

  it('uses the placeholders of its source', () => {
    const [problem] = problemsOf(['"{{kit}} veut te suivre."', '"{{sami}} veut te suivre."'])
    expect(problem).toMatchObject({ code: 'placeholders-differ', file: 'small-talk/locales/fr.json' })
    expect(problem?.message).toBe('"req-1" must use {{kit}}, but uses {{sami}}.')
  })

  it('is JSON, and says where it is not', () => {
    const [problem] = problemsOf(['"Bavardage",', '"Bavardage"'])
    expect(problem).toMatchObject({ code: 'locale-unreadable', severity: 'error' })
    expect(problem?.line).toBeLessThan(5)
  })

  it('does not keep the scene from being played', () => {
    const { scene, texts } = readScene([
      script,
      smallTalkFile('locales/fr.json', ['"title": "Bavardage",\n', '']),
    ])
    expect(scene?.id).toBe('small-talk')
    expect(Object.keys(texts)).toEqual(['en', 'fr'])
    expect(texts.fr?.title).toBeUndefined()
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SCHEMA_FILE, sceneJsonSchema } from '../../scripts/scenes/json-schema.ts'
import { problemLine } from '../../src/core/scene/problem.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import { readScript, smallTalkFile, smallTalkWith } from '../support/small-talk.ts'

const codesOf = (text: string) => readScript(text).problems.map(({ code }) => code)

describe('reading a scene', () => {
  it('finds nothing wrong with a good one', () => {
    const { scene, problems, sources } = smallTalkWith()
    expect(problems).toEqual([])
    expect(scene?.id).toBe('small-talk')
    expect(sources['hello-2.thought']).toBe('How nice.')
    expect(sources['told-mum.now']).toContain('lighter')
  })

  it('tells all problems at once, in reading order, with line and the author’s own word', () => {
    const { scene, problems } = smallTalkWith(
      ['to: hello }', 'to: helo }'],
      ['mood: curious', 'mood: curios'],
      ['id: left-1', 'id: mum-1'],
      ['who: robin, text', 'who: robbin, text'],
      ['stance: names-risk', 'stance: names-risks'],
      ['thread: sami', 'thread: samy'],
    )
    expect(scene).toBeUndefined()
    expect(problems.map(({ code }) => code)).toEqual([
      'unknown-beat',
      'unknown-mood',
      'unknown-person',
      'unknown-stance',
      'unknown-thread',
      'duplicate-id',
    ])
    const lines = problems.map(problemLine)
    expect(lines[0]).toMatch(
      /^small-talk\/scene\.yaml:\d+ {2}"helo" is not a beat .* Did you mean "hello"\? {2}\[unknown-beat\]$/,
    )
    expect(lines[2]).toContain('Did you mean "robin"?')
  })

  it('knows a sign without a card', () => {
    const { problems } = readScene([smallTalkFile('scene.yaml')], {
      signs: ['random-ad', 'keep-secret', 'profile-mining'],
    })
    expect(problems.map(({ message }) => message)).toEqual([
      '"random-add" is not a sign with a card in signs.yaml. Did you mean "random-ad"?',
    ])
  })

  it('gives a slip in the YAML one line and no more', () => {
    const { problems } = smallTalkWith(['say: "ok sure"', 'say: ok {sure}'])
    expect(problems.map(({ code }) => code)).toEqual(['unreadable'])
    expect(problems[0]?.line).toBeGreaterThan(50)
    expect(problems[0]?.message).toContain('quotes')
  })

  it.each([
    ['nothing at all', '', 'not-a-scene'],
    ['a word', 'hello', 'not-a-scene'],
    ['a list', '- a\n- b', 'not-a-scene'],
    ['brackets without an end', '['.repeat(200_000), 'unreadable'],
    ['five megabytes', `title: ${'x'.repeat(5_000_000)}`, 'file-too-large'],
    ['a YAML bomb', bomb(), 'too-many-aliases'],
  ])('answers %s with a clear line, never with an exception', (_name, text, code) => {
    const { scene, problems } = readScript(text)
    expect(scene).toBeUndefined()
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]?.message.length).toBeLessThan(200)
  })

  it('says which keys are missing, unknown or of the wrong kind', () => {
    const codes = codesOf('people: 3\nbeats: { one: { moood: calm } }\nages: 13')
    expect(codes).toContain('missing-key')
    expect(codes).toContain('unknown-key')
    expect(codes).toContain('wrong-value')
  })

  it('says so when a folder has no scene', () => {
    expect(readScene([]).problems.map(({ code }) => code)).toEqual(['no-scene'])
  })

  it('has its shape emitted for editors', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(sceneJsonSchema())
  })
})

function bomb(): string {
  const rows = [...'bcdefghi'].map((name, i) => {
    const before = String.fromCharCode(97 + i)
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`
  })
  return ['a: &a [x,x,x]', ...rows, 'beats: [*i]'].join('\n')
}

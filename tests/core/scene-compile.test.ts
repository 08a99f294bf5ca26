import { describe, expect, it } from 'vitest'
import { hasStranger } from '../../src/core/scene/stranger.ts'
import { sceneTime } from '../../src/core/scene/times.ts'
import { smallTalkWith } from '../support/small-talk.ts'

describe('compiling a scene', () => {
  it('lets a line change what holds until the beat ends', () => {
    const hello = smallTalkWith().scene?.beats.hello
    expect(hello?.lines.map(({ mood, pressure }) => [mood, pressure])).toEqual([
      ['curious', 1],
      ['happy', 1],
      ['happy', 2],
    ])
    expect(hello).toMatchObject({ mood: 'happy', pressure: 2, thread: 'picto', time: 1250 })
  })

  it('lets a line that may be left out change only the lines that come with it', () => {
    const { scene } = smallTalkWith(
      ['just for us", needs: kept }', 'just for us", needs: kept, mood: scared }'],
      ['trust me", unless: kept }', 'trust me", needs: kept }'],
      [', mood: worried }', ' }'],
    )
    const secret = scene?.beats.secret
    expect(secret?.lines.map(({ mood }) => mood)).toEqual(['scared', 'scared', 'unsure'])
    expect(secret?.mood).toBe('unsure')
  })

  it('has structure only, without a word of text', () => {
    const { scene } = smallTalkWith()
    expect(JSON.stringify(scene)).not.toContain('secret?')
    expect(scene?.people.robin).toMatchObject({ role: 'teen', otherNames: 1, age: 15 })
    expect(scene?.threads.picto).toEqual({ app: 'picto', with: 'kit', hasStatus: true })
  })

  it.each([
    ['kind: risky', 'class'],
    ['kind: risky\nsetting: class', 'class'],
    ['kind: risky\nsetting: alone', 'alone'],
  ])('is offered to a class unless it says otherwise (%j)', (written, setting) => {
    expect(smallTalkWith(['kind: risky', written]).scene?.setting).toBe(setting)
  })

  it.each([
    ['kind: risky', 'role: contact', true],
    ['kind: risky', 'role: contact,\n      known: true', false],
    ['kind: genuine', 'role: contact', false],
  ])(
    'has a stranger only where nobody knows the contact face to face (%s, %j)',
    (kind, contact, stranger) => {
      const { scene } = smallTalkWith(['kind: risky', kind], ['role: contact', contact])
      expect(scene && hasStranger(scene)).toBe(stranger)
    },
  )

  it('names the settings that there are to an author who writes another', () => {
    const { problems } = smallTalkWith(['kind: risky', 'kind: risky\nsetting: alon'])
    expect(problems).toMatchObject([{ code: 'unknown-word' }])
    expect(problems[0]?.message).toMatch(/"alon" is not a setting\..*"alone"/)
  })

  it.each([
    ['20:47', 1247],
    ['23:59', 1439],
    ['00:10', 1450],
    ['+1 08:00', 1920],
    ['+2 8:05', 3365],
  ])('reads %s on a clock that starts at 20:47', (time, minutes) => {
    expect(sceneTime(time, '20:47')).toBe(minutes)
  })
})

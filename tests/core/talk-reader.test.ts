import { describe, expect, it } from 'vitest'
import { problemLine } from '../../src/core/scene/problem.ts'
import { minutesOf, orderOf, planOf, scenesOf } from '../../src/core/talk/index.ts'
import { readSmallPaper, readSmallTalk, smallScript, smallTalkFile } from '../support/small-script.ts'

const small = smallScript('talks')
const codes = (text: string) => readSmallTalk(text).problems.map(({ code }) => code)

describe('reading a talk', () => {
  it('finds nothing wrong with a good one, and keeps its words apart from its structure', () => {
    const { talk, problems, sources } = readSmallTalk(small)
    expect(problems).toEqual([])
    expect(talk?.steps.map(({ wall }) => wall.type)).toEqual([
      'words',
      'play',
      'play',
      'signs',
      'words',
      'steps',
      'ask',
      'help',
    ])
    expect(JSON.stringify(talk)).not.toContain('Welcome')
    expect(sources['welcome.say.1']).toBe('Hello. Today we help {{robin}} with a chat.')
    expect(sources['open.over']).toBe('That was a good ending.')
  })

  it('keeps who says a claim', () => {
    const step = readSmallTalk(small).talk?.steps.find(({ id }) => id === 'figure')
    expect(step?.spoken).toEqual([{ sources: [{ who: 'C3P', year: 2024, confidence: 'A' }] }])
  })

  it('changes to closed eyes after the turn where nothing else is said', () => {
    const { wall } = readSmallTalk(small).talk?.steps[1] ?? {}
    expect(wall).toMatchObject({ type: 'play', stretch: { by: 'hands', turned: 'eyes-closed' } })
  })

  it('says the author’s own word, where it stands, and what was perhaps meant', () => {
    const text = small.replace('scene: small-talk, from: request', 'scene: small-talk, from: reqest')
    const [problem] = readSmallTalk(text).problems
    expect(problem && problemLine(problem)).toMatch(
      /talks\/small\.yaml:\d+ {2}"reqest" is not a beat of the scene "small-talk"\. Did you mean "request"\? {2}\[unknown-beat\]/,
    )
  })

  it('wants exactly one thing on the wall', () => {
    expect(codes(small.replace('    show: help', '    show: help\n    hall: [Help]'))).toEqual([
      'exactly-one',
    ])
    expect(codes(small.replace('    show: help\n', ''))).toEqual(['exactly-one'])
  })

  it('knows the people of the scenes that it plays, and nobody else', () => {
    expect(codes(small.replace('{{robin}} with', '{{robyn}} with'))).toEqual(['unknown-placeholder'])
  })

  it('is not a talk when it is a list, or belongs to another file', () => {
    expect(codes('- one\n- two')).toEqual(['wrong-value'])
    expect(codes(small.replace('id: small', 'id: tall'))).toEqual(['id-mismatch'])
    expect(codes(small.replace('id: turn', 'id: open'))).toEqual(['duplicate-id'])
  })

  it('reads other languages, and says what is owed in them', () => {
    const { texts, problems } = readSmallTalk(small, { fr: { title: 'Une petite présentation' } })
    expect(texts.fr).toEqual({ title: 'Une petite présentation' })
    expect(problems.filter(({ code }) => code === 'missing-line').length).toBeGreaterThan(10)
    expect(problems.find(({ code }) => code === 'unaccepted-line')?.file).toBe('talks/locales/small.fr.json')
  })

  it('never throws, whatever was typed', () => {
    for (const text of ['', '{', 'id: [', 'steps: 3', 'steps: [null, 4]', 'null'])
      expect(() => readSmallTalk(text)).not.toThrow()
  })
})

describe('the plan of a talk', () => {
  it('has the steps of its length one after the other', () => {
    const file = smallTalkFile()
    const talk = readSmallTalk({ ...file, lengths: [20, 40] }).talk
    if (!talk) throw new Error('expected the small talk')
    expect(minutesOf(talk, 20)).toBe(20)
    expect(planOf(talk, 20).map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 7],
      [7, 11],
      [11, 13],
      [13, 14],
      [14, 17],
      [17, 18.5],
      [18.5, 20],
    ])
    expect(scenesOf(talk)).toEqual(['small-talk'])
  })

  it('leaves out what belongs to other lengths', () => {
    const file = smallTalkFile()
    const steps = file.steps.map((step) => (step.id === 'odd' ? { ...step, only: [40] } : step))
    const talk = readSmallTalk({ ...file, steps, lengths: [20, 40] }).talk
    expect(talk && planOf(talk, 20).some(({ step }) => step.id === 'odd')).toBe(false)
    expect(talk && planOf(talk, 40).some(({ step }) => step.id === 'odd')).toBe(true)
  })
})

describe('the running order', () => {
  it('has one row for steps of the same name that stand for each other', () => {
    const file = smallTalkFile()
    const steps = [
      ...file.steps.filter(({ id }) => id !== 'odd'),
      { id: 'odd-20', name: 'Odd', minutes: 1, only: [20], hall: ['One'] },
      { id: 'odd-40', name: 'Odd', minutes: 2, only: [40], hall: ['Two'] },
      { id: 'odd-again', name: 'Odd', minutes: 1, only: [40], hall: ['Three'] },
    ]
    const { talk, sources } = readSmallTalk({ ...file, lengths: [20, 40], steps })
    if (!talk) throw new Error('expected a talk')
    const rows = orderOf(talk, (id) => sources[`${id}.name`] ?? '').filter(({ id }) => id.startsWith('odd'))
    expect(rows.map(({ id, begins }) => [id, [...begins]])).toEqual([
      [
        'odd-20',
        [
          [20, 18.5],
          [40, 18.5],
        ],
      ],
      ['odd-again', [[40, 20.5]]],
    ])
  })
})

describe('reading a paper', () => {
  it('keeps its words apart, and gives each an id by its place', () => {
    const { paper, sources, problems } = readSmallPaper(smallScript('papers'))
    expect(problems).toEqual([])
    expect(paper?.parts[0]?.blocks.map(({ type }) => type)).toEqual([
      'text',
      'text',
      'list',
      'answer',
      'instead',
      'write',
      'show',
    ])
    expect(sources).toMatchObject({
      'first.title': 'What it is',
      'first.3.2': 'Another thing',
      'first.4.a': 'No.',
      'first.5.say': 'I am glad you told me.',
      'first.6.write': 'Name',
    })
  })

  it('knows what can be filled in', () => {
    const text = smallScript('papers').replace('{{school}}', '{{scool}}')
    const [problem] = readSmallPaper(text).problems
    expect(problem?.message).toBe('"scool" is nothing that can be filled in. Did you mean "school"?')
  })

  it('wants exactly one thing in a block', () => {
    const text = smallScript('papers').replace('- show: help', '- { show: help, text: Both }')
    expect(readSmallPaper(text).problems.map(({ code }) => code)).toEqual(['exactly-one'])
  })

  it('never throws, whatever was typed', () => {
    for (const text of ['', '{', 'parts: 3', 'parts: [null]', '[]'])
      expect(() => readSmallPaper(text)).not.toThrow()
  })
})

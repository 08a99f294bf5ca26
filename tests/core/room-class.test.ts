import { describe, expect, it } from 'vitest'
import { NO_TALLY } from '../../src/core/judgement/tally.ts'
import {
  type ClassSheet,
  classSigns,
  csvOf,
  groupPath,
  markedLines,
  mayShowPaths,
  mustBeUnseen,
  sheetRows,
  shownMarks,
  sideBySide,
  smelledAt,
  waysToDecide,
} from '../../src/core/room/index.ts'
import { startRun, transcriptOf } from '../../src/core/run/index.ts'
import type { Sign } from '../../src/core/scene/scene.ts'
import { smallTalkWith } from '../support/small-talk.ts'

const signs: readonly Sign[] = [
  { id: 'random-add', phase: 'approach' },
  { id: 'profile-mining', phase: 'approach' },
  { id: 'keep-secret', phase: 'bond' },
  { id: 'sexual-turn', phase: 'turn' },
  { id: 'share-threat', phase: 'flip' },
]
const reading = smallTalkWith(['hidden: a private picture,', 'hidden: a private picture, sign: sexual-turn,'])
const scene =
  reading.scene ??
  (() => {
    throw new Error('the scene cannot be read')
  })()
const talk = (...replies: readonly string[]) => transcriptOf(scene, { ...startRun(scene.id, 3), replies })
const alone = { groups: false }
const mark = (line: string, repliesBefore: number, count: number) => ({ line, repliesBefore, count })

describe('how a class decides', () => {
  it('is by any way before the sexual turn', () => {
    const before = talk('req-accept')
    expect(mustBeUnseen(before, signs)).toBe(false)
    expect(waysToDecide(before, signs)).toContain('hands')
  })

  it('is by ways in which nobody is seen choosing, from the turn to the ending', () => {
    for (const replies of [['hello-why'], ['hello-ok', 'secret-mum']]) {
      const after = talk('req-accept', ...replies)
      expect(waysToDecide(after, signs)).toEqual(['eyes-closed', 'folded-cards', 'devices', 'leader'])
    }
  })
})

describe('the marks of a class', () => {
  const marks = [mark('req-1', 0, 1), mark('hello-1', 1, 3), mark('hello-1', 2, 6), mark('hello-3', 1, 8)]
  const lines = markedLines(talk('req-accept', 'hello-why'), marks)

  it('lie on the messages in the order of the talk, and say how many came before the choice', () => {
    expect(lines.slice(0, 3)).toEqual([
      { line: 'req-1', marks: 1, inTime: 1 },
      { line: 'req-2', marks: 0, inTime: 0 },
      { line: 'hello-1', marks: 9, inTime: 3 },
    ])
  })

  it('tell the moment at which a quarter of the class smelled it', () => {
    expect(smelledAt(lines, 28)?.line).toBe('hello-3')
    expect(smelledAt(lines, 12)?.line).toBe('hello-1')
    expect(smelledAt(lines, 40)).toBeUndefined()
    expect(smelledAt(markedLines(talk(), []), 0)).toBeUndefined()
  })

  it('are shown from five voters on, or three groups', () => {
    expect(shownMarks(marks, 4, alone)).toBeUndefined()
    expect(shownMarks(marks, 5, alone)).toBe(marks)
    expect(shownMarks(marks, 3, { groups: true })).toBe(marks)
  })

  it('make the signs of the class', () => {
    const cards = classSigns(talk('req-accept', 'hello-why'), signs, marks)
    const short = cards.map(({ sign, status, marks: count }) => [sign.id, status, count])
    expect(short).toEqual([
      ['random-add', 'marked', 1],
      ['profile-mining', 'marked', 3],
      ['keep-secret', 'marked', 8],
      ['sexual-turn', 'met', 0],
      ['share-threat', 'none', 0],
    ])
  })
})

describe('the paths of groups', () => {
  const early = groupPath(talk('req-accept', 'hello-sami'))
  const late = groupPath(talk('req-accept', 'hello-ok', 'secret-mum'))
  const alsoLate = groupPath(talk('req-accept', 'hello-ok', 'secret-mum'))
  const never = groupPath(talk('req-ignore'))
  const unfinished = groupPath(talk('req-accept'))

  it('tell at which message somebody was told', () => {
    expect(early).toMatchObject({ ending: 'told-sami', told: { who: 'sami', message: 3 } })
    expect(late).toMatchObject({ ending: 'told-mum', told: { who: 'mum', message: 5 } })
    expect(never.told).toBeUndefined()
    expect(unfinished.ending).toBeUndefined()
  })

  it('count a telling that the story itself brings', () => {
    const stayed = groupPath(talk('req-accept', 'hello-ok', 'secret-stay'))
    expect(stayed.told).toEqual({ who: 'mum', message: 6 })
  })

  it('lie side by side on the wall', () => {
    const wall = sideBySide([early, late, alsoLate, never, unfinished])
    expect(wall.tellings).toEqual([
      { message: 3, groups: 1 },
      { message: 5, groups: 2 },
    ])
    expect(wall.wentOn).toBe(2)
    expect(wall.crossings[0]).toEqual({
      beat: 'request',
      replies: [
        { reply: 'req-accept', groups: [0, 1, 2, 4] },
        { reply: 'req-ignore', groups: [3] },
      ],
    })
    expect(wall.endings).toContainEqual({ ending: 'told-mum', groups: 2 })
  })

  it('are shown from three groups on', () => {
    expect(mayShowPaths(2)).toBe(false)
    expect(mayShowPaths(3)).toBe(true)
  })
})

describe('the class sheet', () => {
  const sheet: ClassSheet = {
    scene: 'small-talk',
    seats: 12,
    decisions: [
      {
        beat: 'request',
        way: 'devices',
        chosen: 'req-accept',
        shown: {
          cast: 12,
          standing: { type: 'winner', reply: 'req-accept', runnersUp: ['req-ignore'] },
          counts: { 'req-accept': 9, 'req-ignore': 3 },
        },
      },
      { beat: 'hello', way: 'leader', chosen: 'hello-sami' },
    ],
    ending: 'told-sami',
    marked: [
      { line: 'req-1', marks: 0, inTime: 0 },
      { line: 'hello-3', marks: 7, inTime: 6 },
    ],
    signs: [],
    groups: sideBySide([groupPath(talk('req-ignore'))]),
    before: NO_TALLY,
  }

  it('is totals in rows of one form', () => {
    const rows = sheetRows(sheet)
    expect(rows.slice(0, 6)).toEqual([
      ['class', 'small-talk', 'seats', 12],
      ['vote', 'request', 'req-accept', 9],
      ['vote', 'request', 'req-ignore', 3],
      ['chosen', 'request', 'req-accept', 1],
      ['chosen', 'hello', 'hello-sami', 1],
      ['ending', 'small-talk', 'told-sami', 1],
    ])
    expect(rows).toContainEqual(['mark', 'small-talk', 'hello-3', 7])
    expect(rows).toContainEqual(['group-told', 'message', 'nobody', 1])
    expect(rows.filter(([part]) => part === 'before')).toHaveLength(8)
  })

  it('is saved as rows that no spreadsheet takes for a formula', () => {
    const rows = [
      ['a', 1],
      ['say "hi", now', '=1+1'],
      ['two\nlines', '-x'],
    ]
    expect(csvOf(rows)).toBe('a,1\r\n"say ""hi"", now",\'=1+1\r\n"two\nlines",\'-x\r\n')
  })
})

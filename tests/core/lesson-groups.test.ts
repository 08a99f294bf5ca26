import { describe, expect, it } from 'vitest'
import { dropCode, forward, pathsToShow, sheetOf, typeCode } from '../../src/core/lesson/index.ts'
import { outcomeCode, sheetRows } from '../../src/core/room/index.ts'
import { choose, startRun, transcriptOf } from '../../src/core/run/index.ts'
import { aLesson, aStory, forwardUntil } from '../support/a-lesson.ts'

const story = aStory()

/** The code of a group that always gives the reply at this place, as long as there is one. */
function codeOf(place: number): string {
  const { scene } = story
  let talk = transcriptOf(scene, startRun(scene.id, 3))
  while (talk.position.type === 'choice') {
    const { replies } = talk.position
    const reply = replies[Math.min(place, replies.length - 1)]
    if (!reply) break
    talk = choose(scene, talk.run, reply.id)
  }
  return outcomeCode(scene, talk)
}

const typed = (codes: readonly string[]) =>
  codes.reduce(
    (lesson, code) => {
      const read = typeCode(lesson, code.toLowerCase(), story)
      if (read.type === 'problem') throw new Error(read.problem)
      return read.lesson
    },
    aLesson({ shape: 'groups' }),
  )

describe('the codes of groups', () => {
  it('lay no way on the wall while there are fewer than three, so that none stands there by itself', () => {
    expect(pathsToShow(typed([codeOf(0), codeOf(1)]), story)).toBeUndefined()
    expect(pathsToShow(typed([codeOf(0), codeOf(1), codeOf(1)]), story)?.crossings.length).toBeGreaterThan(0)
  })

  it('come from devices and from what is typed alike, and a slip is named', () => {
    const one = { ...typed([codeOf(0)]), sent: [codeOf(1), codeOf(1)] }
    expect(pathsToShow(one, story)?.endings.reduce((sum, { groups }) => sum + groups, 0)).toBe(3)
    expect(typeCode(one, '???', story)).toEqual({ type: 'problem', problem: 'not-a-code' })
    expect(dropCode(one, 0).codes).toEqual([])
  })

  it('lead the wall from who told somebody to where the ways parted, and into the class sheet', () => {
    const lesson = typed([codeOf(0), codeOf(1), codeOf(1)])
    const there = forwardUntil(lesson, story, ({ step }) => step === 'paths')
    const next = forward(there, story)
    expect([next.step, next.at]).toEqual(['paths', 1])
    const rows = sheetRows(sheetOf(lesson, story, { seats: 0 }))
    const groups = rows.filter(([part]) => part === 'group-ending').map(([, , , count]) => count)
    expect(groups.reduce((sum, count) => sum + count, 0)).toBe(3)
  })
})

describe('the sheet of a class', () => {
  it('holds what was voted and played, and no mark where no devices were', () => {
    const lesson = forwardUntil(aLesson(), story, ({ vote }) => vote !== undefined)
    const parts = new Set(sheetRows(sheetOf(lesson, story, { seats: 0 })).map(([part]) => part))
    expect(parts).toContain('class')
    expect(parts).not.toContain('mark')
  })
})

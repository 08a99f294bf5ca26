import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/client/platform/clock.ts'
import { openHomework } from '../../src/client/platform/homework.ts'
import type { Library } from '../../src/client/platform/library.ts'
import { durationOf, timespanOf } from '../../src/client/platform/lms/dialects.ts'
import { type AnyWindow, findApi } from '../../src/client/platform/lms/find-api.ts'
import { openLms, packageIn } from '../../src/client/platform/lms/open-lms.ts'
import { whoseLeft } from '../../src/client/platform/lms/whose-left.ts'
import { memoryKeep } from '../../src/client/platform/memory-keep.ts'
import { openShelf } from '../../src/client/platform/shelf.ts'
import { type Run, replay, startRun } from '../../src/core/run/index.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import type { Scene } from '../../src/core/scene/scene.ts'
import { smallTalkFile } from '../support/small-talk.ts'
import { StrictLms } from '../support/strict-lms.ts'

const EDITIONS = ['1.2', '2004'] as const
const SCENE = readScene([smallTalkFile('scene.yaml')]).scene as Scene

/** A computer at a school: what is left on it, and its clock. */
function aComputer() {
  let now = 29_000_000 * 60_000
  let tokens = 0
  const clock: Clock = { now: () => now, after: () => () => {} }
  const device = memoryKeep()
  return {
    device,
    wait(seconds: number) {
      now += seconds * 1000
    },
    /** Somebody opens the package: of the small scene, unless there are more parts in it. */
    async launch(
      lms: StrictLms,
      { tasks = ['small-talk'], scene = SCENE, around = lms.windows() as object } = {},
    ) {
      const library = {
        catalogue: tasks.map((id) => ({ id })),
        scene: async (id: string) => ({ ...scene, id }),
      } as unknown as Library
      const opened = await openLms({
        pack: { edition: lms.edition, tasks },
        window: around as AnyWindow,
        device,
        clock,
        library,
        token: `tok-0${++tokens}`,
        serial: 1,
      })
      const shelf = openShelf(opened.keep)
      const homework = openHomework({
        keep: opened.keep,
        clock,
        trouble: shelf.trouble,
        newSerial: () => 1,
      })
      return { opened, shelf, homework }
    },
  }
}

const run = (...replies: string[]): Run => ({ ...startRun('small-talk', 7), replies })
const place = (lms: StrictLms) => lms.kept['cmi.suspend_data']
const status = ({ edition, kept }: StrictLms) =>
  kept[edition === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status']
const exit = ({ edition, kept }: StrictLms) => kept[edition === '1.2' ? 'cmi.core.exit' : 'cmi.exit']
const score = ({ edition, kept }: StrictLms) => {
  const base = edition === '1.2' ? 'cmi.core.score' : 'cmi.score'
  return (['raw', 'min', 'max'] as const).map((name) => kept[`${base}.${name}`])
}

describe.each(EDITIONS)('with an LMS of SCORM %s', (edition) => {
  it('a scene is launched, left, relaunched, gone on with and finished', async () => {
    const lms = new StrictLms(edition)
    const computer = aComputer()
    const first = await computer.launch(lms)
    expect([status(lms), score(lms), exit(lms)]).toEqual(['incomplete', ['0', '0', '100'], 'suspend'])
    const marked: Run = { ...run('req-accept'), marks: [{ line: 'req-1', repliesBefore: 0 }] }
    first.shelf.put(marked)
    const commits = lms.commits
    first.shelf.put({ ...marked, replies: ['req-accept', 'hello-why'] })
    expect(lms.commits).toBe(commits + 1)
    first.opened.leave()
    expect([status(lms), exit(lms)]).toEqual(['incomplete', 'suspend'])

    const second = await computer.launch(lms)
    expect(second.shelf.last()).toEqual({ ...marked, replies: ['req-accept', 'hello-why'] })
    second.homework.spend('small-talk')
    computer.wait(75)
    second.homework.spend('small-talk')
    second.shelf.put({ ...marked, replies: ['req-accept', 'hello-why', 'secret-mum'] }, true)
    expect(status(lms)).toBe('incomplete')
    second.homework.finish('small-talk')
    second.opened.leave()
    expect([status(lms), score(lms), place(lms)]).toEqual(['completed', ['100', '0', '100'], ''])
    expect(exit(lms)).toBe(edition === '1.2' ? '' : 'normal')
    const time = edition === '1.2' ? '0000:01:15.00' : 'PT0H1M15S'
    expect(lms.kept[edition === '1.2' ? 'cmi.core.session_time' : 'cmi.session_time']).toBe(time)
    expect(lms.complaints).toEqual([])
    expect(computer.device.read('before-you-reply.lms')).toBeNull()
    expect(computer.device.read('before-you-reply.runs')).toBeNull()
  })

  it('what was chosen stands nowhere in it in words', async () => {
    const lms = new StrictLms(edition)
    const { shelf } = await aComputer().launch(lms)
    shelf.put(run('req-accept', 'hello-why', 'secret-mum'), true)
    expect(JSON.stringify(lms.kept)).not.toMatch(/req-|hello-|secret-|told|stance|sign/)
  })

  it('a course says which share of it is done, and keeps the other scenes’ places', async () => {
    const lms = new StrictLms(edition)
    const computer = aComputer()
    const tasks = ['before', 'small-talk', 'another', 'after']
    const first = await computer.launch(lms, { tasks })
    first.shelf.put({ ...run('req-accept'), scene: 'another' })
    first.shelf.put(run('req-accept', 'hello-ok'))
    first.homework.finish('before')
    expect(score(lms)[0]).toBe('25')
    expect(lms.kept[edition === '1.2' ? 'cmi.core.lesson_location' : 'cmi.location']).toBe('small-talk')
    first.opened.leave()
    const second = await computer.launch(lms, { tasks })
    expect(second.homework.current.value?.done).toEqual(['before'])
    expect(second.shelf.last()).toEqual(run('req-accept', 'hello-ok'))
    expect(second.shelf.progressOf('another').unfinished).toBe(1)
    for (const task of tasks) second.homework.finish(task)
    expect([status(lms), place(lms)]).toEqual(['completed', ''])
    expect(lms.complaints).toEqual([])
  })

  it('an edit of the scene in between costs nothing before it', async () => {
    const lms = new StrictLms(edition)
    const computer = aComputer()
    const first = await computer.launch(lms)
    first.shelf.put(run('req-accept', 'hello-why', 'secret-stop'))
    first.opened.leave()
    const edited = readScene([smallTalkFile('scene.yaml', ['secret-stop', 'secret-pause'])]).scene as Scene
    const { shelf } = await computer.launch(lms, { scene: edited })
    const { transcript, stoppedAt } = replay(edited, shelf.last() as Run)
    expect(transcript.run.replies).toEqual(['req-accept', 'hello-why'])
    expect(stoppedAt).toBeDefined()
  })

  it('a refusing LMS is said once, and the place is on the device when the student is back', async () => {
    const lms = new StrictLms(edition)
    const computer = aComputer()
    const first = await computer.launch(lms)
    first.shelf.put(run('req-accept'))
    lms.isDeaf = true
    first.shelf.put(run('req-accept', 'hello-why'))
    expect(first.opened.trouble.value).toBe('lms-lost')
    expect(first.shelf.trouble.value).toBeNull()
    first.opened.leave()
    const again = new StrictLms(edition)
    again.kept = lms.kept
    const second = await computer.launch(again)
    expect(second.shelf.last()).toEqual(run('req-accept', 'hello-why'))
    expect(computer.device.read('before-you-reply.lms')).toBeNull()
  })

  it('a place that no LMS knows of is offered, and never taken by itself', async () => {
    const computer = aComputer()
    const lost = new StrictLms(edition)
    lost.isDeaf = true
    const first = await computer.launch(lost)
    first.shelf.put(run('req-accept'))
    const lms = new StrictLms(edition)
    const second = await computer.launch(lms)
    expect(second.shelf.last()).toBeUndefined()
    let swaps = 0
    const whose = whoseLeft(second.opened, () => {
      swaps += 1
      second.shelf.reset()
    })
    expect(whose.question.value?.others).toMatchObject([
      { slot: 1, scene: 'small-talk', replies: 1, list: { done: 0, count: 1 } },
    ])
    await whose.takeUp(1)
    expect([swaps, whose.question.value]).toEqual([1, null])
    expect(second.shelf.last()).toEqual(run('req-accept'))
    expect(place(lms)).toContain('small-talk')
    expect(computer.device.read('before-you-reply.lms')).toBeNull()
  })

  it('a place of the LMS is never mistaken for another student’s', async () => {
    const computer = aComputer()
    const deaf = new StrictLms(edition)
    deaf.isDeaf = true
    const first = await computer.launch(deaf)
    first.shelf.put(run('req-accept', 'hello-ok'))
    const lms = new StrictLms(edition)
    const other = await computer.launch(lms)
    other.shelf.put(run('req-ignore'), true)
    other.opened.leave()
    const back = await computer.launch(lms)
    expect(back.shelf.last()).toEqual(run('req-ignore'))
    expect(back.shelf.isOver('small-talk')).toBe(true)
    expect(whoseLeft(back.opened, () => {}).question.value).toBeNull()
  })

  it('what another program has left as the place is set aside with a sentence', async () => {
    const lms = new StrictLms(edition)
    lms.kept = { 'cmi.suspend_data': 'viewed=1,2,3', ...(edition === '2004' && { 'cmi.exit': 'suspend' }) }
    const computer = aComputer()
    const { opened } = await computer.launch(lms)
    expect(opened.trouble.value).toBe('set-aside')
    expect(computer.device.read('before-you-reply.lms.set-aside')).toBe('viewed=1,2,3')
    expect(place(lms)).toMatch(/^1;/)
  })

  it('nothing is told while somebody only reviews', async () => {
    const lms = new StrictLms(edition)
    lms.mode = 'review'
    const { shelf, homework, opened } = await aComputer().launch(lms)
    shelf.put(run('req-accept'))
    homework.finish('small-talk')
    opened.leave()
    expect([lms.commits, lms.kept]).toEqual([0, {}])
  })

  it('a page that comes back from the browser’s memory talks on', async () => {
    const lms = new StrictLms(edition)
    const { shelf, opened } = await aComputer().launch(lms)
    shelf.put(run('req-accept'))
    opened.leave()
    shelf.put(run('req-accept', 'hello-why'))
    expect(opened.trouble.value).toBeNull()
    expect(place(lms)).toContain('small-talk')
    expect(lms.complaints).toEqual([])
  })
})

describe('without any LMS around it', () => {
  it('the package plays, keeps the place on the device, and says so', async () => {
    const computer = aComputer()
    const around = { parent: null, opener: null }
    const { opened, shelf } = await computer.launch(new StrictLms('1.2'), { around })
    expect(opened.trouble.value).toBe('lms-lost')
    shelf.put(run('req-accept'))
    const again = await computer.launch(new StrictLms('1.2'), { around })
    await again.opened.takeUp(again.opened.left.all()[0]?.token ?? '')
    again.shelf.reset()
    expect(again.shelf.last()).toEqual(run('req-accept'))
  })
})

describe('the object of an LMS', () => {
  const api = { LMSInitialize: () => 'true' }
  const alone = (part: object = {}) => ({ parent: null, opener: null, ...part }) as AnyWindow
  const foreign = (parent: AnyWindow | null) =>
    Object.defineProperties({} as AnyWindow, {
      API: {
        get() {
          throw new DOMException('another site', 'SecurityError')
        },
      },
      parent: { value: parent },
      opener: { value: null },
    })

  it.each([
    ['in the window itself', alone({ API: api })],
    ['in the frame around it', alone({ parent: alone({ API: api }) })],
    [
      'five frames up',
      [1, 2, 3, 4].reduce((inner) => alone({ parent: inner }), alone({ parent: alone({ API: api }) })),
    ],
    ['in the window that opened it', alone({ opener: alone({ API: api }) })],
    [
      'around the window that opened the frame around it',
      alone({ parent: alone({ opener: alone({ parent: alone({ API: api }) }) }) }),
    ],
    ['beyond a frame of another site', alone({ parent: foreign(alone({ API: api })) })],
  ])('is found %s', (_, window) => {
    expect(findApi(window, 'API')).toBe(api)
  })

  it('is not found where there is none, and the search ends', () => {
    const top: Record<string, unknown> = { opener: null }
    top.parent = top
    expect(findApi(top as AnyWindow, 'API')).toBeUndefined()
    expect(findApi(alone({ API: null, parent: alone({ API: 'no object' }) }), 'API')).toBeUndefined()
  })
})

describe('the times of a session', () => {
  it('are written as each edition wants them', () => {
    expect([timespanOf(0), durationOf(0)]).toEqual(['0000:00:00.00', 'PT0H0M0S'])
    expect([timespanOf(3_723_450), durationOf(3_723_450)]).toEqual(['0001:02:03.45', 'PT1H2M3.45S'])
    expect(timespanOf(Number.MAX_SAFE_INTEGER)).toBe('9999:59:59.99')
  })

  it('are well formed for any number of milliseconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 2 ** 40 }), (ms) => {
        expect(timespanOf(ms)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d{2}$/)
        expect(durationOf(ms)).toMatch(/^PT\d+H[1-5]?\dM[1-5]?\d(\.\d{1,2})?S$/)
      }),
    )
  })
})

describe('what a page says of its package', () => {
  it('is the edition and the parts, and nothing on an ordinary site', () => {
    expect(packageIn('1.2 before new-follower')).toEqual({
      edition: '1.2',
      tasks: ['before', 'new-follower'],
    })
    for (const words of [undefined, null, '', '1.2', '1.3 new-follower'])
      expect(packageIn(words)).toBeUndefined()
  })
})

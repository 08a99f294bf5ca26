import { describe, expect, it } from 'vitest'
import { stretchTimes } from '../../src/core/proof/stretch-times.ts'
import { paceOf } from '../../src/core/proof/talk-pace.ts'
import { choose, startRun, type Transcript, transcriptOf } from '../../src/core/run/index.ts'
import type { Scene } from '../../src/core/scene/scene.ts'
import type { Stretch } from '../../src/core/talk/index.ts'
import { proveSmallTalk, smallScript, smallTalkFile } from '../support/small-script.ts'
import { smallTalkWith } from '../support/small-talk.ts'

type Changes = Readonly<Record<string, object>>

/** The small talk with some of its steps changed, by id. */
function withSteps(changes: Changes, head: object = {}) {
  const file = smallTalkFile()
  const steps = file.steps.map((step) => ({ ...step, ...changes[String(step.id)] }))
  return proveSmallTalk({ ...file, ...head, steps }).problems
}

const codesWith = (changes: Changes, head?: object) => withSteps(changes, head).map(({ code }) => code)

const play = (over: object) => ({ play: { scene: 'small-talk', from: 'secret', by: 'eyes-closed', ...over } })

describe('the check of a talk', () => {
  it('finds nothing wrong with a good one', () => {
    expect(proveSmallTalk(smallScript('talks')).problems).toEqual([])
  })

  it('adds up each length by itself', () => {
    const [problem] = withSteps({ odd: { only: [40] } }, { lengths: [20] })
    expect(problem?.message).toBe('the steps of the 20 minutes add up to 18.5: at least 19, at most 20.')
    expect(codesWith({ odd: { minutes: 1 } })).toEqual([])
    expect(codesWith({ odd: { minutes: 2.5 } })).toEqual(['talk-times'])
  })

  it('wants help, the steps and a part of a scene in every length of a talk for pupils', () => {
    const words = { show: undefined, hall: ['Something else'] }
    const messages = withSteps({ help: words, steps: words }).map(({ message }) => message)
    expect(messages.filter((message) => message.startsWith('no step of the 20 minutes'))).toHaveLength(2)
    expect(codesWith({ help: words }, { audience: 'adults' })).toEqual(['talk-lacks'])
  })

  it('lets nobody raise a hand once a stretch begins at the turn', () => {
    expect(codesWith({ turn: play({ by: 'hands' }) })).toEqual(['open-hands'])
    expect(codesWith({ turn: play({ by: 'standing' }) })).toEqual(['open-hands'])
    for (const by of ['eyes-closed', 'folded-cards', 'devices', 'leader'])
      expect(codesWith({ turn: play({ by }) })).toEqual([])
  })

  it('lets nobody raise a hand in what a stretch changes to, nor in a question after it', () => {
    expect(codesWith({ turn: play({ turned: 'hands' }) })).toEqual(['open-hands'])
    expect(codesWith({ odd: { ask: { question: 'Who?', how: 'hands' } } })).toEqual(['open-hands'])
    const before = {
      steps: { minutes: 3, show: undefined, ask: { question: 'What is nice?', how: 'hands' } },
    }
    expect(codesWith({ odd: before.steps, turn: { play: undefined, hall: ['Words'] } })).not.toContain(
      'open-hands',
    )
  })

  it('wants words for a hall that ends the story early', () => {
    const stretch = { scene: 'small-talk', from: 'request', to: 'secret', by: 'hands' }
    const [problem] = withSteps({ open: { play: stretch } })
    expect(problem).toMatchObject({ code: 'missing-key', message: expect.stringMatching(/say with "over"/) })
  })

  it('takes no scene for older pupils, nor one that is not for a whole hall', () => {
    expect(codesWith({}, { audience: 'children' })).toContain('scene-unfit')
    expect(codesWith({}, { audience: 'adults' })).toEqual([])
  })

  it('shows children no card for older ones', () => {
    const codes = codesWith({ signs: { signs: ['will-delete'] } }, { audience: 'children' })
    expect(codes).toContain('sign-for-older')
    expect(codesWith({ signs: { signs: ['will-delete'] } })).toEqual([])
  })

  it('holds what pupils hear against the charter, and lets the speaker read more', () => {
    expect(codesWith({ welcome: { say: ['You should have known.'] } })).toEqual(['blame'])
    expect(codesWith({ welcome: { say: ['Robin has a phone.'] } })).toEqual(['fixed-name'])
    expect(codesWith({ welcome: { say: ['Nobody speaks of suicide.'] } })).toEqual(['self-harm-word'])
    expect(codesWith({ welcome: { watch: 'Nobody speaks of suicide.' } })).toEqual([])
    expect(codesWith({ welcome: { say: ['Call 403 555 0100.'] } })).toEqual(['digit-run', 'claim-unsourced'])
  })

  it.each([
    'Forty percent did it.',
    'It was 2022.',
    'One in five did.',
    'There were 1,500 of them.',
    'Hundreds of people saw it.',
  ])('wants to know who says "%s"', (text) => {
    expect(codesWith({ welcome: { say: [text] } })).toEqual(['claim-unsourced'])
    const claim = { claim: text, sources: [{ who: 'C3P', year: 2024, confidence: 'A' }] }
    expect(codesWith({ welcome: { say: [claim] } })).toEqual([])
  })

  it.each(['Call 911 or 9-8-8.', 'Hands for A, B or C.', 'You have 20 minutes.', 'She is 15.'])(
    'takes "%s" for no claim',
    (text) => expect(codesWith({ welcome: { say: [text] } })).toEqual([]),
  )

  it('measures what is said against the minutes of its step', () => {
    const say = Array.from({ length: 8 }, () => 'These are nine short words that somebody says aloud.')
    expect(codesWith({ figure: { say } })).toEqual([])
    expect(codesWith({ figure: { say: [...say, ...say] } })).toEqual(['too-fast'])
  })

  it('holds other languages against the same rules', () => {
    const { problems } = proveSmallTalk(smallScript('talks'), {
      fr: { 'welcome.say.1': 'Tu n’aurais pas dû. Un sur cinq l’a fait.', 'figure.say.1': 'Dix par jour.' },
    })
    const inFrench = problems.filter(({ file, code }) => file.endsWith('fr.json') && !/-line$/.test(code))
    expect(inFrench.map(({ code }) => code).sort()).toEqual([
      'blame',
      'claim-unsourced',
      'placeholders-differ',
    ])
  })
})

describe('the time of a stretch', () => {
  const { scene, sources } = smallTalkWith()
  const pace = paceOf('teens', 'en')
  const whole: Stretch = {
    scene: 'small-talk',
    from: 'request',
    by: 'hands',
    turned: 'eyes-closed',
    hasOver: false,
  }

  it('lies between the shortest and the longest of all ways through it', () => {
    if (!scene) throw new Error('expected the small scene')
    const times = stretchTimes(scene, sources, whole, pace)
    const all = everyWay(scene).map((way) => minutesOfWay(way, sources, pace.toSay))
    expect(times?.longest).toBeCloseTo(Math.max(...all), 6)
    expect(times?.shortest).toBeCloseTo(Math.min(...all), 6)
  })

  it('ends before the beat at which it stops', () => {
    if (!scene) throw new Error('expected the small scene')
    const part = stretchTimes(scene, sources, { ...whole, from: 'hello', to: 'secret' }, pace)
    const rest = stretchTimes(scene, sources, { ...whole, from: 'hello' }, pace)
    expect(part?.longest).toBeLessThan(rest?.longest ?? 0)
  })
})

function everyWay(scene: Scene): Transcript[] {
  const from = (transcript: Transcript): Transcript[] =>
    transcript.position.type === 'ending'
      ? [transcript]
      : transcript.position.replies.flatMap(({ id }) => from(choose(scene, transcript.run, id)))
  return from(transcriptOf(scene, startRun(scene.id, 1)))
}

/** The same reckoning, step by step along one way: a second a message, 25 to decide, everything read aloud. */
function minutesOfWay(
  { run, entries }: Transcript,
  texts: Readonly<Record<string, string>>,
  toSay: (text: string) => number,
): number {
  const { scene } = smallTalkWith()
  if (!scene) throw new Error('expected the small scene')
  const lines = entries.flatMap((entry) => (entry.type === 'line' ? [entry.line.id] : []))
  const read = lines.reduce((sum, id) => sum + 1 + toSay(texts[id] ?? ''), 0)
  const choices = run.replies.map((_, at) =>
    transcriptOf(scene, { ...run, replies: run.replies.slice(0, at) }),
  )
  const decided = choices.reduce((sum, { position }) => {
    if (position.type === 'ending') return sum
    return sum + 25 + position.replies.reduce((all, { id }) => all + toSay(texts[id] ?? ''), 0)
  }, 0)
  return (read + decided) / 60
}

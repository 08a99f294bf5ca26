import { describe, expect, it } from 'vitest'
import { cardsOf, harmlessMarks } from '../../src/core/debrief/index.ts'
import type { Transcript } from '../../src/core/run/index.ts'
import type { Sign } from '../../src/core/scene/scene.ts'
import { aTranscript } from '../support/a-transcript.ts'

/** In the order of the list of signs. */
const SIGNS: readonly Sign[] = [
  { id: 'keep-secret', phase: 'bond' },
  { id: 'move-app', phase: 'move' },
  { id: 'broken-camera', phase: 'move' },
  { id: 'sudden-flip', phase: 'flip' },
  { id: 'pay-demand', phase: 'squeeze' },
  { id: 'recovery-fee', phase: 'after' },
]

function statusOf(sign: string, transcript: Transcript) {
  return cardsOf(transcript, SIGNS).find((card) => card.sign.id === sign)?.status
}

describe('the card of a sign', () => {
  it('says "marked" when its message was marked before the next reply', () => {
    const chat = aTranscript().theySay('camera', { sign: 'broken-camera' }).mark('camera').reply('leave')
    expect(statusOf('broken-camera', chat.read())).toBe('marked')
  })

  it('says "marked" when it was marked and answered', () => {
    const chat = aTranscript()
      .theySay('camera', { sign: 'broken-camera' })
      .mark('camera')
      .reply('show-me', { answers: ['broken-camera'] })
    expect(statusOf('broken-camera', chat.read())).toBe('marked')
  })

  it('says "met" when the mark came only after a reply that opened the door', () => {
    const chat = aTranscript()
      .theySay('camera', { sign: 'broken-camera' })
      .reply('never-mind', { stance: 'waves-away' })
      .mark('camera')
    expect(statusOf('broken-camera', chat.read())).toBe('met')
  })

  it('says "met" when the mark was taken back', () => {
    const chat = aTranscript()
      .theySay('camera', { sign: 'broken-camera' })
      .mark('camera')
      .mark('camera')
      .reply('never-mind', { stance: 'waves-away' })
    expect(statusOf('broken-camera', chat.read())).toBe('met')
  })

  it('says "answered" when the next reply protects', () => {
    const chat = aTranscript()
      .theySay('camera', { sign: 'broken-camera' })
      .reply('leave', { stance: 'avoids' })
    expect(statusOf('broken-camera', chat.read())).toBe('answered')
  })

  it('says "met" when a protective reply came only after another', () => {
    const chat = aTranscript()
      .theySay('camera', { sign: 'broken-camera' })
      .reply('fine', { stance: 'plays-along' })
      .theySay('hey')
      .reply('leave')
    expect(statusOf('broken-camera', chat.read())).toBe('met')
  })

  it('says "answered" when a later reply names just this sign', () => {
    const chat = aTranscript()
      .theySay('camera', { sign: 'broken-camera' })
      .reply('fine', { stance: 'plays-along' })
      .theySay('hey')
      .reply('what-about-the-camera', { answers: ['broken-camera'] })
    expect(statusOf('broken-camera', chat.read())).toBe('answered')
  })

  it('says "met" when the protective reply names another sign, or none', () => {
    const met = () => aTranscript().theySay('two', { sign: ['broken-camera', 'keep-secret'] })
    expect(
      statusOf(
        'broken-camera',
        met()
          .reply('why', { answers: ['keep-secret'] })
          .read(),
      ),
    ).toBe('met')
    expect(statusOf('broken-camera', met().reply('night', { answers: [] }).read())).toBe('met')
  })

  it('is not answered by a reply that was given before the message', () => {
    const chat = aTranscript()
      .theySay('hey')
      .reply('careful', { answers: ['broken-camera'] })
      .theySay('camera', { sign: 'broken-camera' })
    expect(statusOf('broken-camera', chat.read())).toBe('met')
  })

  it('is not answered by a reply that opens the door, whatever it names', () => {
    const chat = aTranscript()
      .theySay('camera', { sign: 'broken-camera' })
      .reply('poor-you', { stance: 'opens-up', answers: ['broken-camera'] })
    expect(statusOf('broken-camera', chat.read())).toBe('met')
  })

  it('says "not-met" when it lay on another path', () => {
    const chat = aTranscript().theySay('secret', { sign: 'keep-secret' }).reply('why')
    expect(statusOf('broken-camera', chat.read())).toBe('not-met')
  })

  it('shows every message of the sign, and the best that came of any', () => {
    const chat = aTranscript()
      .theySay('camera', { sign: 'broken-camera' })
      .reply('fine', { stance: 'plays-along' })
      .theySay('mic', { sign: 'broken-camera' })
      .mark('mic')
      .reply('leave')
    const [card] = cardsOf(chat.read(), SIGNS)
    expect(card).toMatchObject({
      status: 'marked',
      places: [
        { line: 'camera', status: 'met' },
        { line: 'mic', status: 'marked' },
      ],
    })
  })
})

describe('from the flip on', () => {
  const chat = aTranscript()
    .theySay('secret', { sign: 'keep-secret' })
    .reply('why')
    .theySay('no-more-jokes', { sign: 'sudden-flip' })
    .theySay('other-app', { sign: 'move-app' })
    .mark('no-more-jokes')
    .mark('other-app')
    .reply('leave')
    .theySay('pay', { sign: 'pay-demand' })
  const transcript = chat.read()

  it('a sign has no status, even one that was marked: nothing there was the teen’s to prevent', () => {
    expect(statusOf('sudden-flip', transcript)).toBe('none')
    expect(statusOf('pay-demand', transcript)).toBe('none')
  })

  it('neither has a sign of an earlier kind', () => {
    expect(statusOf('move-app', transcript)).toBe('none')
  })

  it('what came before keeps its own', () => {
    expect(statusOf('keep-secret', transcript)).toBe('answered')
  })

  it('a sign that was not met has no status either', () => {
    expect(statusOf('recovery-fee', transcript)).toBe('none')
    expect(statusOf('broken-camera', transcript)).toBe('not-met')
  })

  it('a message of two signs, one of them of the flip, has none for both', () => {
    const both = aTranscript()
      .theySay('both', { sign: ['keep-secret', 'sudden-flip'] })
      .mark('both')
    expect(statusOf('keep-secret', both.read())).toBe('none')
  })
})

describe('the cards of a run', () => {
  it('come in the order in which they were met, then those of other paths in the order of the list', () => {
    const chat = aTranscript()
      .theySay('camera', { sign: 'broken-camera' })
      .theySay('secret', { sign: 'keep-secret' })
      .reply('leave')
    expect(cardsOf(chat.read(), SIGNS).map(({ sign }) => sign.id)).toEqual([
      'broken-camera',
      'keep-secret',
      'move-app',
      'sudden-flip',
      'pay-demand',
      'recovery-fee',
    ])
  })

  it('leave out a sign that the debrief has no card for', () => {
    const chat = aTranscript().theySay('odd', { sign: 'of-long-ago' }).reply('leave')
    expect(cardsOf(chat.read(), SIGNS).map(({ sign }) => sign.id)).not.toContain('of-long-ago')
  })
})

describe('a mark on a message without a sign', () => {
  it('is noted, and is nothing wrong', () => {
    const chat = aTranscript()
      .theySay('hello')
      .theySay('camera', { sign: 'broken-camera' })
      .mark('camera')
      .mark('hello')
      .reply('leave')
    expect(harmlessMarks(chat.read())).toEqual(['hello'])
  })
})

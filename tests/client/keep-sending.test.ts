import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepSending } from '../../src/client/platform/keep-sending.ts'
import { stepClock } from '../support/step-clock.ts'

type Answer = { readonly status: number; readonly body: unknown } | 'no network'

/** A network that gives these answers, one after the other, and then says yes to everything. */
function aNetwork(...answers: readonly Answer[]) {
  const asked: unknown[] = []
  let at = 0
  const fetchNow = async (_: unknown, init?: RequestInit) => {
    asked.push(JSON.parse(String(init?.body)))
    const answer = answers[at++] ?? { status: 200, body: {} }
    if (answer === 'no network') throw new TypeError('no network')
    return new Response(JSON.stringify(answer.body), { status: answer.status })
  }
  return { asked, fetchNow: fetchNow as typeof fetch }
}

const own = globalThis.fetch
let clock = stepClock()
beforeEach(() => {
  clock = stepClock()
})
afterEach(() => {
  globalThis.fetch = own
})

const vote = (reply: string) => ({ method: 'PUT', path: '/vote', body: { reply } }) as const
/** Lets everything that does not wait for the clock happen. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('what a device sends', () => {
  it('is sent again until somebody answers', async () => {
    const { asked, fetchNow } = aNetwork('no network', {
      status: 503,
      body: { error: 'unavailable', message: '' },
    })
    globalThis.fetch = fetchNow
    const sent = keepSending(clock).put('vote', vote('stay'))
    for (let round = 0; round < 3; round++) {
      await settled()
      clock.goOn(1500)
    }
    expect(await sent).toEqual({ outcome: 'done' })
    expect(asked).toEqual([{ reply: 'stay' }, { reply: 'stay' }, { reply: 'stay' }])
  })

  it('is not sent again when the answer is no', async () => {
    const { asked, fetchNow } = aNetwork({ status: 409, body: { error: 'closed', message: 'closed' } })
    globalThis.fetch = fetchNow
    const { outcome, refusal } = await keepSending(clock).put('vote', vote('stay'))
    clock.goOn(10_000)
    await settled()
    expect([outcome, refusal?.code, asked.length]).toEqual(['refused', 'closed', 1])
  })

  it('gives way to the newest of its kind, which alone is sent on', async () => {
    const { asked, fetchNow } = aNetwork('no network')
    globalThis.fetch = fetchNow
    const sender = keepSending(clock)
    const first = sender.put('vote', vote('stay'))
    const second = sender.put('vote', vote('go'))
    await settled()
    await settled()
    expect([(await first).outcome, (await second).outcome]).toEqual(['replaced', 'done'])
    expect(asked.at(-1)).toEqual({ reply: 'go' })
  })
})

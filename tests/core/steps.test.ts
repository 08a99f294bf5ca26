import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { proveScene, proveSceneInSteps } from '../../src/core/proof/index.ts'
import { readScene, readSceneInSteps } from '../../src/core/scene/read-scene.ts'
import type { Steps } from '../../src/core/steps.ts'

const folder = 'tests/support/scenes/small-talk'
const files = [
  { path: 'small-talk/scene.yaml', text: readFileSync(`${folder}/scene.yaml`, 'utf8') },
  { path: 'small-talk/locales/fr.json', text: '{ "title": "Bavardage" }' },
]

/** Does the work with pauses, and counts them. */
function paused<T>(work: Steps<T>): { readonly value: T; readonly pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next()
    if (step.done) return { value: step.value, pauses }
  }
}

describe('a check with pauses', () => {
  it('reads and finds the same as one without', () => {
    const { value: reading, pauses } = paused(readSceneInSteps(files))
    expect(pauses).toBeGreaterThanOrEqual(3)
    expect(reading.problems).toEqual(readScene(files).problems)
    expect(reading.scene).toEqual(readScene(files).scene)

    const { value: proof, pauses: more } = paused(proveSceneInSteps(reading))
    expect(more).toBeGreaterThanOrEqual(8)
    expect(proof).toEqual(proveScene(reading))
    expect(proof.problems.map(({ code }) => code)).toContain('missing-line')
  })

  it('can be left in the middle', () => {
    const work = readSceneInSteps(files)
    work.next()
    expect(work.return(undefined as never)).toMatchObject({ done: true })
    expect(work.next().done).toBe(true)
  })
})

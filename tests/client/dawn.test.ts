import { describe, expect, it } from 'vitest'
import { sceneFoldersIn } from '../../scripts/scenes/folders.ts'
import { dawnOf } from '../../src/client/pages/play/cueing.ts'
import { replay, startRun } from '../../src/core/run/index.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'

const scenes = sceneFoldersIn('scenes')
  .filter(({ folder }) => /game-buddy|club-invite/.test(folder))
  .map(({ files }) => readScene(files).scene)

/** Whether it is dawn when all has arrived that follows these replies. */
function isDawnAfter(id: string, replies: readonly string[]): boolean {
  const scene = scenes.find((each) => each?.id === id)
  if (scene === undefined) throw new Error(`expected a scene called "${id}"`)
  const { transcript, stoppedAt } = replay(scene, { ...startRun(id, 1), replies })
  expect(stoppedAt).toBeUndefined()
  return dawnOf(scene)(transcript.entries)
}

describe('the dawn', () => {
  it('comes when the teen has told and the stranger writes no more', () => {
    const onTheWay = ['race-yes', 'hel-ten', 'gif-yes', 'sec-ok', 'mov-yes', 'mur-cap']
    expect(isDawnAfter('game-buddy', onTheWay)).toBe(false)
    expect(isDawnAfter('game-buddy', [...onTheWay, 'pic-nainai'])).toBe(true)
  })

  it('does not come from a question to a friend, while all can still go on', () => {
    expect(isDawnAfter('game-buddy', ['race-romy', 'rof-nice'])).toBe(false)
    expect(isDawnAfter('club-invite', ['let-tuan', 'tua-go'])).toBe(false)
  })

  it('comes in a genuine scene with the telling, and stays while the other side writes on', () => {
    const told = ['let-yes', 'rul-baba']
    expect(isDawnAfter('club-invite', ['let-yes'])).toBe(false)
    expect(isDawnAfter('club-invite', told)).toBe(true)
    expect(isDawnAfter('club-invite', [...told, 'bab-hall'])).toBe(true)
    expect(isDawnAfter('club-invite', [...told, 'bab-hall', 'rea-go'])).toBe(true)
  })

  it('does not come where nobody was told, and nobody had to be', () => {
    expect(isDawnAfter('club-invite', ['let-yes', 'rul-ok', 'eig-no'])).toBe(false)
  })
})

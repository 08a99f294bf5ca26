import { describe, expect, it } from 'vitest'
import { sceneFoldersIn } from '../../scripts/scenes/folders.ts'
import {
  clashingIds,
  LONGEST_PLACE,
  openRun,
  type PlaceInList,
  readPlace,
  writePlace,
} from '../../src/core/homework/index.ts'
import { explore } from '../../src/core/proof/explore.ts'
import { heaviestPath } from '../../src/core/proof/heaviest.ts'
import { linesIn } from '../../src/core/proof/walk.ts'
import { type Entry, type Run, transcriptOf } from '../../src/core/run/index.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import type { Scene } from '../../src/core/scene/scene.ts'

/** The signs that a reply and a mark take in the text. */
const REPLY = 3
const MARK = 5

const scenes = sceneFoldersIn('scenes').flatMap(({ files }) => readScene(files).scene ?? [])

/** Whether a mark can be set on it: on all that is said or shown, but not on what is told or done. */
function isMarkable(entry: Entry): boolean {
  return entry.type === 'line' ? entry.line.kind !== 'tells' : entry.reply.kind === 'say'
}

/** The path of a scene that takes the most room, with a mark on everything that can be marked. */
function longestRun(scene: Scene): { readonly run: Run; readonly weight: number } {
  const explored = explore(scene)
  if (explored.type !== 'explored') throw new Error(`expected to explore "${scene.id}"`)
  const { states } = explored
  const { weight, way } = heaviestPath(states, {
    state: (state) => linesIn(states, state).filter(({ kind }) => kind !== 'tells').length * MARK,
    reply: ({ kind }) => REPLY + (kind === 'say' ? MARK : 0),
  })
  const bare: Run = { scene: scene.id, seed: 2 ** 32 - 1, replies: way, marks: [] }
  const marks = transcriptOf(scene, bare)
    .entries.filter(isMarkable)
    .map((entry) => ({
      line: entry.type === 'line' ? entry.line.id : entry.reply.id,
      repliesBefore: way.length,
    }))
  return { run: { ...bare, marks }, weight }
}

function placeWith(runs: readonly Run[]): PlaceInList {
  const parts = ['before', ...runs.map(({ scene }) => scene), 'after'].map((task) => ({
    task,
    done: false,
    seconds: 86_400,
  }))
  return { token: 'aaaaaa', revision: 99_999, parts, runs }
}

describe('the place in a scene, as an LMS keeps it', () => {
  it.each(scenes.map((scene) => ({ id: scene.id, scene })))(
    'fits on the longest path of $id with everything marked, and comes back whole',
    ({ scene }) => {
      const { run, weight } = longestRun(scene)
      expect(transcriptOf(scene, run).position.type).toBe('ending')
      expect(run.replies.length * REPLY + run.marks.length * MARK).toBe(weight)
      const text = writePlace(placeWith([run]))
      expect(text.length).toBeLessThanOrEqual(LONGEST_PLACE)
      const [short] = readPlace(text)?.runs ?? []
      expect(short && openRun(scene, short)).toEqual(run)
    },
  )

  it('fits for any three scenes of a course, each on its longest path with everything marked', () => {
    const longest = scenes
      .map((scene) => longestRun(scene))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 3)
    const text = writePlace(placeWith(longest.map(({ run }) => run)))
    expect(text.length).toBeLessThanOrEqual(LONGEST_PLACE)
    expect(readPlace(text)?.runs.map(({ marks }) => marks.length)).toEqual(
      longest.map(({ run }) => run.marks.length),
    )
  })

  it('confuses no two replies of a choice, and no two lines of a scene', () => {
    expect(scenes.flatMap((scene) => clashingIds(scene).map((ids) => [scene.id, ids]))).toEqual([])
  })
})

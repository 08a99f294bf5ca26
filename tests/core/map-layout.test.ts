import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlacedBlock, type SceneMap, sceneMap } from '../../src/core/map/index.ts'
import { REPLY_WIDTH, repliesWidth } from '../../src/core/map/measures.ts'
import { storyGraph } from '../../src/core/map/story-graph.ts'
import type { Scene } from '../../src/core/scene/scene.ts'
import { someMapWords } from '../support/map-words.ts'
import { randomScene } from '../support/random-scene.ts'
import { smallTalkWith } from '../support/small-talk.ts'

const words = someMapWords()

function smallTalk(...changes: readonly (readonly [string, string])[]): Scene {
  const { scene } = smallTalkWith(...changes)
  if (scene === undefined) throw new Error('the small scene cannot be read')
  return scene
}

const stretchesOf = (scene: Scene) =>
  storyGraph(scene).stretches.map(({ beats }) => beats.map(({ id }) => id))

describe('beats on a map', () => {
  it('stand together when one always follows the other', () => {
    const jump = smallTalkWith([
      'replies:\n      - { id: req-accept, do: Accept the request, stance: accepts, to: hello }\n      - { id: req-ignore, do: Leave it for now, stance: avoids, to: left }',
      'to: hello',
    ]).scene as Scene
    expect(stretchesOf(jump)[0]).toEqual(['request', 'hello'])
  })

  it('stand by themselves when there is another way to them', () => {
    expect(stretchesOf(smallTalk())).toContainEqual(['with-mum'])
  })

  it('are all there even when the story runs in a circle', () => {
    const round = smallTalk(['to: secret, sets: kept }', 'to: request, sets: kept }'])
    expect(stretchesOf(round).flat().sort()).toEqual(Object.keys(round.beats).sort())
    expect(sceneMap(round, words).blocks).toHaveLength(6)
  })
})

/** A block with what hangs from it. */
function boxesOf(block: PlacedBlock) {
  const hanging = block.replies.map(({ x, y, height }) => ({ x, y, width: REPLY_WIDTH, height }))
  return [{ x: block.x, y: block.y, width: block.width, height: block.height }, ...hanging]
}

const ANY = { numRuns: 20 }
const eachMap = (holds: (map: SceneMap, scene: Scene) => void) =>
  fc.assert(
    fc.property(randomScene, (scene) => {
      holds(sceneMap(scene, words), scene)
    }),
    ANY,
  )

describe('the map of any scene', () => {
  it('shows every beat and every reply once', () => {
    eachMap(({ blocks }, scene) => {
      const beats = Object.values(scene.beats)
      expect(blocks.flatMap((block) => block.beats.map(({ beat }) => beat.id)).sort()).toEqual(
        beats.map(({ id }) => id).sort(),
      )
      const replies = beats.flatMap(({ exit }) => (exit.type === 'choice' ? exit.replies : []))
      expect(new Set(blocks.flatMap((block) => block.replies.map(({ reply }) => reply)))).toEqual(
        new Set(replies),
      )
    })
  })

  it('lays nothing over anything else, and nothing beside the sheet', () => {
    eachMap(({ blocks, width, height }) => {
      for (const [index, a] of blocks.entries()) {
        for (const box of boxesOf(a)) {
          expect(box.x).toBeGreaterThanOrEqual(-0.01)
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01)
          expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01)
        }
        for (const b of blocks.slice(index + 1)) {
          const apart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
          expect(apart, `${a.id} and ${b.id}`).toBe(true)
        }
      }
    })
  })

  it('leads each way from below its reply down to the top of its beat', () => {
    eachMap(({ blocks, ways }) => {
      for (const { from, to, reply, points } of ways) {
        const source = blocks.find(({ id }) => id === from) as PlacedBlock
        const goal = blocks.find(({ id }) => id === to) as PlacedBlock
        const begins = source.replies.find((part) => part.reply === reply)
        const [first, last] = [points[0], points.at(-1)]
        const middle = begins ? begins.x + REPLY_WIDTH / 2 : source.x + source.width / 2
        expect(first?.x).toBeCloseTo(middle)
        expect(last?.y).toBe(goal.y)
        expect(last?.x).toBeGreaterThan(goal.x)
        expect(last?.x).toBeLessThan(goal.x + goal.width)
        for (const [index, { y }] of points.entries())
          expect(y).toBeGreaterThanOrEqual(points[index - 1]?.y ?? 0)
      }
    })
  })

  it('leads no way through a block that it has nothing to do with', () => {
    eachMap(({ blocks, ways }) => {
      for (const { from, to, points } of ways) {
        for (const [index, point] of points.entries()) {
          const before = points[index - 1]
          if (before === undefined || before.x !== point.x) continue
          const crossed = blocks.filter(
            ({ id, x, y, width, height }) =>
              ![from, to].includes(id) &&
              x < point.x &&
              point.x < x + width &&
              before.y < y + height &&
              y < point.y,
          )
          expect(crossed.map(({ id }) => id)).toEqual([])
        }
      }
    })
  })

  it('gives each block the width that its replies need', () => {
    eachMap(({ blocks }) => {
      for (const { width, replies } of blocks)
        expect(width).toBeGreaterThanOrEqual(repliesWidth(replies.length))
    })
  })

  it('is the same whenever it is drawn', () => {
    eachMap((map, scene) => expect(sceneMap(scene, words)).toEqual(map))
  })
})

describe('the replies of a block', () => {
  it('are turned so that those which lead to the left stand on the left', () => {
    const { blocks, ways } = sceneMap(smallTalk(), words)
    for (const { replies } of blocks) {
      const goals = replies.map((part) => ways.find(({ reply }) => reply === part.reply)?.points[2]?.x ?? 0)
      expect(goals).toEqual([...goals].sort((a, b) => a - b))
    }
  })
})

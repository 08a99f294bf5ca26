import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provePaths } from '../../src/core/proof/index.ts'
import { MOST_SPOKEN_THREATS } from '../../src/core/proof/limits.ts'
import { secondsOf } from '../../src/core/proof/path-times.ts'
import type { Line, Scene } from '../../src/core/scene/scene.ts'
import { everyStop, isLast, type Stop } from '../support/brute-force.ts'
import { randomScene } from '../support/random-scene.ts'

const RUNS = { numRuns: 300 }

/** The proof and the walker on the same scene; a problem's file is its path in the scene. */
function both(scene: Scene) {
  const proof = provePaths(scene, {}, (path) => ({ file: path.join('/'), line: 1 }))
  const stops = everyStop(scene)
  return { proof, stops, ends: stops.filter(isLast), found: (code: string) => filesOf(proof.problems, code) }
}

function filesOf(problems: readonly { code: string; file: string }[], code: string): string[] {
  return problems
    .filter((problem) => problem.code === code)
    .map(({ file }) => file)
    .sort()
}

function linesOf({ transcript }: Stop): Line[] {
  return transcript.entries.flatMap((entry) => (entry.type === 'line' ? [entry.line] : []))
}

function messagesOf({ transcript }: Stop): number {
  return transcript.entries.filter((entry) => entry.type === 'line' || entry.reply.kind === 'say').length
}

function minutesOf(stop: Stop): number {
  return (linesOf(stop).reduce((sum, line) => sum + secondsOf(line, {}), 0) + stop.replies.length * 25) / 60
}

/** The beats of the choices at which something holds, as the proof names them. */
function beatsWhere(stops: readonly Stop[], holds: (stop: Stop) => boolean): string[] {
  return [...new Set(stops.filter(holds).map(({ position }) => `beats/${position.beat.id}`))].sort()
}

const offered = ({ position }: Stop) => (position.type === 'choice' ? position.replies : [])
const isChoice = (stop: Stop) => offered(stop).length > 0

describe('the proof agrees with a walker that tries every path', () => {
  it('on the number, the length and the ends of paths', () => {
    fc.assert(
      fc.property(randomScene, (scene) => {
        const { proof, ends } = both(scene)
        expect(proof.summary?.paths).toBe(ends.length)
        expect(proof.summary?.longest.messages).toBe(Math.max(...ends.map(messagesOf)))
        expect(proof.summary?.shortest.messages).toBe(Math.min(...ends.map(messagesOf)))
        expect(proof.summary?.longest.minutes).toBeCloseTo(Math.max(...ends.map(minutesOf)))
        expect(proof.summary?.shortest.minutes).toBeCloseTo(Math.min(...ends.map(minutesOf)))
        const endings = ends.flatMap(({ position }) =>
          position.type === 'ending' ? [position.ending.id] : [],
        )
        expect([...(proof.summary?.endings ?? [])].sort()).toEqual([...new Set(endings)].sort())
      }),
      RUNS,
    )
  })

  it('on the chance of each sign, and on which cannot be avoided', () => {
    fc.assert(
      fc.property(randomScene, (scene) => {
        const { proof, ends } = both(scene)
        for (const { sign, chance, unavoidable } of proof.summary?.signs ?? []) {
          const meets = (stop: Stop) => linesOf(stop).some(({ signs }) => signs.includes(sign))
          const counted = ({ transcript }: Stop) =>
            transcript.entries.some(
              (entry) =>
                entry.type === 'line' && entry.line.signs.includes(sign) && !scene.beats[entry.beat]?.opening,
            )
          const sum = ends.filter(meets).reduce((all, stop) => all + stop.chance, 0)
          expect(chance).toBeCloseTo(sum)
          expect(unavoidable).toBe(ends.every(counted))
        }
      }),
      RUNS,
    )
  })

  it('on what nobody ever gets to see', () => {
    fc.assert(
      fc.property(randomScene, (scene) => {
        const { stops, found } = both(scene)
        const beats = new Set(
          stops.flatMap(({ position, transcript }) => [
            position.beat.id,
            ...beatsThrough(scene, transcript.run.replies),
          ]),
        )
        const lines = new Set(stops.flatMap((stop) => linesOf(stop).map(({ id }) => id)))
        const replies = new Set(stops.flatMap((stop) => offered(stop).map(({ id }) => id)))
        const all = Object.values(scene.beats)
        expect(found('unreachable-beat')).toEqual(
          all.filter(({ id }) => !beats.has(id)).map(({ id }) => `beats/${id}`),
        )
        const reached = all.filter(({ id }) => beats.has(id))
        const missingLines = reached.flatMap((beat) =>
          beat.lines.flatMap((line, index) =>
            lines.has(line.id) ? [] : [`beats/${beat.id}/lines/${index}`],
          ),
        )
        expect(found('unreachable-line')).toEqual(missingLines.sort())
        const missingReplies = reached.flatMap(({ id, exit }) =>
          exit.type !== 'choice'
            ? []
            : exit.replies.flatMap((reply, index) =>
                replies.has(reply.id) ? [] : [`beats/${id}/replies/${index}`],
              ),
        )
        expect(found('unreachable-reply')).toEqual(missingReplies.sort())
      }),
      RUNS,
    )
  })

  it('on what each choice lacks, and names a shortest way there', () => {
    fc.assert(
      fc.property(randomScene, (scene) => {
        const { proof, stops, ends, found } = both(scene)
        const protectedBy = (stop: Stop) => offered(stop).some(({ stance }) => stance === 'declines')
        const tells = (stop: Stop) => offered(stop).some(({ tell }) => tell !== undefined)
        const leadsToTold = (stop: Stop) =>
          ends.some(
            (end) =>
              end.position.type === 'ending' &&
              end.position.ending.told.length > 0 &&
              stop.replies.every((reply, index) => end.replies[index] === reply),
          )
        const lacks: Record<string, (stop: Stop) => boolean> = {
          'no-reply': (stop) => stop.position.type === 'choice' && !isChoice(stop),
          'no-protective-reply': (stop) => isChoice(stop) && !protectedBy(stop),
          'no-tell': (stop) => isChoice(stop) && stop.position.beat.pressure >= 2 && !tells(stop),
          'no-told-ending': (stop) => isChoice(stop) && !leadsToTold(stop),
        }
        for (const [code, holds] of Object.entries(lacks)) {
          expect(found(code), code).toEqual(beatsWhere(stops, holds))
          for (const { file, message } of proof.problems.filter((problem) => problem.code === code)) {
            const here = stops.filter((stop) => `beats/${stop.position.beat.id}` === file && holds(stop))
            const fewest = Math.min(...here.map(({ replies }) => replies.length))
            const way = message.includes('at once')
              ? []
              : (message.split('Way there: ')[1] ?? '').split(' → ')
            expect(way).toHaveLength(fewest)
            expect(here.map(({ replies }) => replies.join())).toContain(way.join())
          }
        }
      }),
      RUNS,
    )
  })

  it('on the number of threats that are spoken on one path', () => {
    fc.assert(
      fc.property(randomScene, (scene) => {
        const { ends, found } = both(scene)
        const threats = ends.map(
          (stop) => linesOf(stop).filter(({ signs }) => signs.includes('share-threat')).length,
        )
        expect(found('spoken-threats').length > 0).toBe(Math.max(...threats) > MOST_SPOKEN_THREATS)
      }),
      RUNS,
    )
  })
})

/** Every beat that a list of replies runs through, jumps included. */
function beatsThrough(scene: Scene, replies: readonly string[]): string[] {
  const through: string[] = []
  const starts = [scene.start, ...replies.map((id) => targetOf(scene, id))]
  for (const start of starts) {
    let beat = scene.beats[start]
    while (beat !== undefined) {
      through.push(beat.id)
      beat = beat.exit.type === 'jump' ? scene.beats[beat.exit.to] : undefined
    }
  }
  return through
}

function targetOf(scene: Scene, id: string): string {
  const replies = Object.values(scene.beats).flatMap(({ exit }) =>
    exit.type === 'choice' ? exit.replies : [],
  )
  return replies.find((reply) => reply.id === id)?.to ?? scene.start
}

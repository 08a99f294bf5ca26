import type { Place, Problem } from '../scene/problem.ts'
import type { Scene, Texts } from '../scene/scene.ts'
import type { KeyPath } from '../scene/yaml-source.ts'
import { atOnce, type Steps } from '../steps.ts'
import { checkChoices } from './choice-checks.ts'
import { type Exploration, type ExploreOptions, exploreInSteps } from './explore.ts'
import { pathCount } from './heaviest.ts'
import { MOST_FLAGS } from './limits.ts'
import { checkPaths } from './path-checks.ts'
import { type PathTimes, pathTimes } from './path-times.ts'
import { checkEndings, checkReach, checkSigns, endingsReached } from './reach-checks.ts'
import { Report } from './report.ts'
import { type SignChance, signChances } from './sign-chances.ts'

/** What is known of all paths of a scene together. */
export interface PathSummary extends Omit<PathTimes, 'longestWay'> {
  readonly states: number
  readonly paths: number
  readonly endings: readonly string[]
  readonly signs: readonly Omit<SignChance, 'line'>[]
}

/** What is known of the paths, and what is wrong on them. */
export interface PathProof {
  /** Absent where a circle or too many flags keep the paths from being tried. */
  readonly summary?: PathSummary
  readonly problems: readonly Problem[]
}

/** Tries every path of a scene and says what is wrong on any of them. Exact, and in linear time. */
export function provePaths(
  scene: Scene,
  texts: Texts,
  placeOf: (path: KeyPath) => Place,
  options?: ExploreOptions,
): PathProof {
  return atOnce(provePathsInSteps(scene, texts, placeOf, options))
}

/** The same with pauses. */
export function* provePathsInSteps(
  scene: Scene,
  texts: Texts,
  placeOf: (path: KeyPath) => Place,
  options?: ExploreOptions,
): Steps<PathProof> {
  const report = new Report(scene, placeOf)
  const exploration = yield* exploreInSteps(scene, options)
  if (exploration.type !== 'explored') {
    sayWhyNot(exploration, report)
    return { problems: report.problems }
  }
  const { states } = exploration
  const signs = [
    ...new Set(Object.values(scene.beats).flatMap(({ lines }) => lines.flatMap((line) => line.signs))),
  ]
  yield
  const chances = signChances(states, signs)
  yield
  const { longestWay, ...lengths } = pathTimes(states, texts)
  const endings = endingsReached(states)
  yield
  checkReach(scene, states, report)
  checkEndings(endings, report)
  yield
  checkSigns(scene, states, chances, report)
  yield
  checkChoices(scene, states, report)
  yield
  checkPaths(scene, states, { ...lengths, longestWay }, report)
  const summary = {
    ...lengths,
    states: states.count,
    paths: pathCount(states),
    endings,
    signs: chances.map(({ sign, chance, unavoidable }) => ({ sign, chance, unavoidable })),
  }
  return { summary, problems: report.problems }
}

function sayWhyNot(exploration: Exclude<Exploration, { type: 'explored' }>, report: Report): void {
  if (exploration.type === 'cycles') {
    for (const cycle of exploration.cycles) {
      const round = [...cycle, cycle[0]].join(' → ')
      report.error(
        ['beats', cycle[0] ?? ''],
        'cycle',
        `the story runs in a circle: ${round}. No beat may be reached again from itself.`,
      )
    }
  } else if (exploration.type === 'too-many-flags') {
    report.error(
      ['beats'],
      'too-many-flags',
      `${exploration.flags} flags are asked for; ${MOST_FLAGS} are the most.`,
    )
  } else {
    report.error(
      ['beats'],
      'too-many-states',
      'the flags make too many states to try them all: use fewer, or ask for them sooner.',
    )
  }
}

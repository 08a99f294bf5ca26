import type { Code } from '../scene/codes.ts'
import { errorAt, type Place, type Problem, warningAt } from '../scene/problem.ts'
import type { Scene } from '../scene/scene.ts'
import type { KeyPath } from '../scene/yaml-source.ts'
import type { States } from './explore.ts'
import { roomOf, shortestWay, wayText } from './walk.ts'

/** Collects what the proof finds; each code once for each part of the scene, by its shortest way. */
export class Report {
  private readonly found = new Map<string, { readonly length: number; readonly problem: Problem }>()

  constructor(
    readonly scene: Scene,
    private readonly placeOf: (path: KeyPath) => Place,
  ) {}

  get problems(): Problem[] {
    return [...this.found.values()].map(({ problem }) => problem)
  }

  error(path: KeyPath, code: Code, message: string): void {
    this.keep(errorAt(this.placeOf(path), code, message), path.join('/'), 0)
  }

  warning(path: KeyPath, code: Code, message: string): void {
    this.keep(warningAt(this.placeOf(path), code, message), path.join('/'), 0)
  }

  /** An error in a state: told for its beat, with the shortest way to any such state of it. */
  errorIn(states: States, state: number, code: Code, message: string): void {
    const { beat } = roomOf(states, state)
    const before = this.found.get(`${code} beats/${beat.id}`)
    const length = states.replies.at(state)
    if (before !== undefined && before.length <= length) return
    const whole = `${message} ${wayText(shortestWay(states, state))}`
    this.keep(errorAt(this.placeOf(['beats', beat.id]), code, whole), `beats/${beat.id}`, length)
  }

  private keep(problem: Problem, key: string, length: number): void {
    this.found.set(`${problem.code} ${key}`, { length, problem })
  }
}

/** Where a line stands in the file. */
export function linePath(scene: Scene, id: string): KeyPath {
  for (const beat of Object.values(scene.beats)) {
    const index = beat.lines.findIndex((line) => line.id === id)
    if (index !== -1) return ['beats', beat.id, 'lines', index]
  }
  return []
}

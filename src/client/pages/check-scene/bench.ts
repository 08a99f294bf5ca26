import { type ReadonlySignal, signal } from '@preact/signals'
import type { SceneAmong } from '../../../core/scene/scenes-among.ts'
import type { App } from '../../app.ts'
import type { SceneAtHand } from '../../platform/checking/at-hand.ts'
import { checkScene } from '../../platform/checking/check-scene.ts'
import { makeGuest } from '../../platform/checking/make-guest.ts'
import { breathing } from '../../platform/checking/slices.ts'
import { type Source, Trouble } from '../../platform/dropped/found.ts'
import { takeScenes } from '../../platform/dropped/take.ts'

/** Why there is nothing to check; `not-loaded` where a part of the product could not be fetched. */
export type BenchTrouble =
  | { readonly kind: Trouble['kind']; readonly which: string }
  | { readonly kind: 'not-loaded' }

/** How far the check of a scene is. */
export type BenchState =
  | { readonly at: 'empty'; readonly trouble?: BenchTrouble }
  | { readonly at: 'which'; readonly scenes: readonly SceneAmong[]; readonly source: Source }
  | { readonly at: 'checked'; readonly scene: SceneAtHand }
  | BenchWork

/** What is under way. */
export type BenchWork =
  | { readonly at: 'looking' }
  /** How much of the ways has been tried, from 0 to 1; nothing while it is being read. */
  | { readonly at: 'checking'; readonly share: number | undefined }

/** Where scenes are taken, checked and put away again. */
export interface Bench {
  readonly state: ReadonlySignal<BenchState>
  /** Looks at what was put on the page. */
  take(source: Source): void
  /** Checks one of several scenes. */
  pick(scene: SceneAmong, source: Source): void
  /** Looks at the same place again, and checks what is there now. */
  again(scene: SceneAtHand): void
  clear(): void
  /** Stops whatever is under way; what was checked before stays. */
  stop(): void
}

/** Opens the bench with the scene that this tab has checked last, if there is one. */
export function openBench(app: App): Bench {
  const { atHand, library } = app
  const rest = (): BenchState => {
    const scene = atHand.peek()
    return scene ? { at: 'checked', scene } : { at: 'empty' }
  }
  const state = signal(rest())
  let turn = 0

  const hold = (scene: SceneAtHand | null) => {
    atHand.value = scene
    library.guest.value = scene ? (makeGuest(scene.check.reading, scene.at) ?? null) : null
  }
  /** A later turn takes the place of one that is not done yet. */
  const inTurn = async (work: (isWanted: () => boolean) => Promise<BenchState | undefined>) => {
    turn += 1
    const own = turn
    const isWanted = () => own === turn
    state.value = { at: 'looking' }
    const next = await work(isWanted).catch((error): BenchState => {
      const trouble = error instanceof Trouble ? error : ({ kind: 'not-loaded' } as const)
      return { at: 'empty', trouble }
    })
    if (!isWanted() || !next) return
    if (next.at !== 'checked') hold(null)
    state.value = next
  }
  const check = async (scene: SceneAmong, source: Source, isWanted: () => boolean) => {
    state.value = { at: 'checking', share: undefined }
    const [signs] = await Promise.all([library.signs(), app.i18n.need('signs', library.shared.signs)])
    const result = await checkScene(scene.files, {
      signs: signs.map(({ id }) => id),
      clock: app.clock,
      isWanted,
      onProgress(share) {
        if (isWanted()) state.value = { at: 'checking', share }
      },
    })
    if (!result) return undefined
    const checked: SceneAtHand = { ...scene, source, check: result, at: app.clock.now() }
    hold(checked)
    return { at: 'checked', scene: checked } as const
  }
  const take = (source: Source, wanted?: string) =>
    inTurn(async (isWanted) => {
      const scenes = await takeScenes(await lookedAt(source), breathing(app.clock))
      const only = scenes.length === 1 ? scenes[0] : scenes.find(({ name }) => name === wanted)
      return only ? check(only, source, isWanted) : { at: 'which', scenes, source }
    })
  return {
    state,
    take: (source) => void take(source),
    pick: (scene, source) => void inTurn((isWanted) => check(scene, source, isWanted)),
    again: ({ source, name }) => void take(source, name),
    clear() {
      turn += 1
      hold(null)
      state.value = { at: 'empty' }
    },
    stop() {
      turn += 1
      state.value = rest()
    },
  }
}

/** A folder that was dropped once can be gone by now. */
async function lookedAt(source: Source) {
  try {
    return await source()
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble('changed', '')
  }
}

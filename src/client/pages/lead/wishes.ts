import type { LessonSetup } from '../../../core/lesson/index.ts'
import type { SceneCard } from '../../../core/scene/catalogue.ts'
import type { App } from '../../app.ts'
import { sourceOf } from '../../i18n/languages.ts'

/** What the leader has set so far. */
export type Wishes = LessonSetup & {
  /** Where devices join; where this page comes from, unless the leader says otherwise. */
  readonly join?: string | undefined
}

/** What a lesson is like when nobody changes anything. */
export function firstWishes({ i18n, newSeed, library }: App): Wishes {
  const [card] = scenesForClasses(library.catalogue)
  return {
    scene: card?.id ?? '',
    seed: newSeed() % 2 ** 31,
    length: 45,
    shape: 'together',
    way: 'hands',
    groupDevices: false,
    weigh: false,
    calm: true,
    language: sourceOf(i18n.language.peek()),
    names: {},
  }
}

/** The story of the warning that all of this began with; most leaders will want it. */
const FIRST = 'new-follower'

/** The scenes that are offered to a class: those with a risky stranger first. */
export function scenesForClasses(catalogue: readonly SceneCard[]): readonly SceneCard[] {
  const all = catalogue.filter(({ setting }) => setting === 'class')
  const offered = [...all.filter(({ id }) => id === FIRST), ...all.filter(({ id }) => id !== FIRST)]
  return [
    ...offered.filter(({ kind }) => kind === 'risky'),
    ...offered.filter(({ kind }) => kind === 'genuine'),
  ]
}

/** The scenes that a leader has to look for. */
export function scenesForOne(catalogue: readonly SceneCard[]): readonly SceneCard[] {
  return catalogue.filter(({ setting }) => setting === 'alone')
}

import { readFileSync } from 'node:fs'
import type { Scene, Texts } from '../../src/core/scene/scene.ts'

/** The two editions that are written. */
export const EDITIONS = ['1.2', '2004'] as const
export type ScormEdition = (typeof EDITIONS)[number]

/** One package: what is played in it, and how an LMS lists it. */
export interface ScormPackage {
  /** ASCII, for its file and for the ids in it. */
  readonly id: string
  /** In every language of the product, since an LMS has one field for it. */
  readonly title: string
  /** `before` and `after` for rounds of practice, scenes by their id. */
  readonly tasks: readonly string[]
}

/** Units that fit into two or three lessons: a risky scene, a genuine one and a friend's, between two rounds. */
const COURSES = [
  { ages: [9, 12], tasks: ['before', 'game-buddy', 'club-invite', 'after'] },
  { ages: [13, 17], tasks: ['before', 'new-follower', 'new-teammate', 'for-a-friend', 'after'] },
] as const

interface ReadScene {
  readonly scene: Scene
  readonly texts: Readonly<Record<string, Texts>>
}

/** A package for each scene, and those of the courses whose scenes are there. */
export function packagesOf(scenes: readonly ReadScene[]): readonly ScormPackage[] {
  const ids = scenes.map(({ scene }) => scene.id)
  const singles = scenes.map(({ scene, texts }) => ({
    id: scene.id,
    title: together(Object.values(texts).map((text) => text.title ?? scene.id)),
    tasks: [scene.id],
  }))
  const courses = COURSES.filter(({ tasks }) =>
    tasks.every((task) => ids.includes(task) || task === 'before' || task === 'after'),
  ).map(({ ages: [from, to], tasks }) => ({
    id: `course-${from}-${to}`,
    title: `${appName()} (${from}-${to})`,
    tasks,
  }))
  return [...courses, ...singles]
}

/** A package of one's own: any parts, in any order. */
export function ownPackage(tasks: readonly string[]): ScormPackage {
  return { id: 'own-list', title: appName(), tasks }
}

function appName(): string {
  const names = ['en', 'fr'].map((language) => {
    const words = JSON.parse(readFileSync(`src/client/i18n/${language}.json`, 'utf8')) as Texts
    return words['app.name'] ?? ''
  })
  return together(names)
}

function together(titles: readonly string[]): string {
  return [...new Set(titles)].join(' / ')
}

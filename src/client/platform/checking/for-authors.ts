import type { Explanation, GuideNode } from '../../assets/guide-node.ts'

/** The guides that the product holds for authors. */
export const GUIDES = ['format', 'writing'] as const
export type GuideName = (typeof GUIDES)[number]

const LOADERS: Readonly<Record<GuideName, () => Promise<{ readonly guide: readonly GuideNode[] }>>> = {
  format: () => import('virtual:authors/guide/format'),
  writing: () => import('virtual:authors/guide/writing'),
}

/** Fetches a guide. */
export async function fetchGuide(name: GuideName): Promise<readonly GuideNode[]> {
  return (await LOADERS[name]()).guide
}

/** Fetches what a problem means, by its code. */
export async function fetchExplanation(code: string): Promise<Explanation | undefined> {
  return (await import('virtual:authors/explanations')).explanations[code]
}

/** What the build tells of a chunk that is needed for its name. */
interface NamedChunk {
  readonly name: string
  readonly facadeModuleId?: string | null | undefined
}

/**
 * The file of a chunk, named after what it carries, so that whoever reads a network log understands it:
 * `scenes-texts-new-follower-en-…`, `art-scene-new-follower-…`.
 */
export function chunkFileName({ name, facadeModuleId }: NamedChunk): string {
  const virtual = /^\0virtual:(.+)$/.exec(facadeModuleId ?? '')?.[1]
  return `assets/${virtual === undefined ? name : virtual.replaceAll('/', '-')}-[hash].js`
}

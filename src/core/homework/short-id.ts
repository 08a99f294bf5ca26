import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Scene } from '../scene/scene.ts'
import { toBase64url } from './base64url.ts'

/** How many signs stand for a reply, which is looked for among the few on offer, and for a line of the talk. */
export const REPLY_SIGNS = 3
/** As above. */
export const LINE_SIGNS = 4

/**
 * The first signs of a hash of an id. Unlike a number of its place it stays the same when an author adds,
 * moves or removes something else, so that an edited scene is still gone on with.
 */
export function shortId(id: string, signs: number): string {
  return toBase64url(sha256(utf8ToBytes(id)).slice(0, 6)).slice(0, signs)
}

/** Ids of a scene that cannot be told apart when they are short: two replies of a choice, or two lines. */
export function clashingIds(scene: Scene): readonly (readonly string[])[] {
  const beats = Object.values(scene.beats)
  const choices = beats.flatMap(({ exit }) =>
    exit.type === 'choice'
      ? clashing(
          exit.replies.map(({ id }) => id),
          REPLY_SIGNS,
        )
      : [],
  )
  const spoken = beats.flatMap(({ lines, exit }) => [
    ...lines.map(({ id }) => id),
    ...(exit.type === 'choice' ? exit.replies.map(({ id }) => id) : []),
  ])
  return [...choices, ...clashing(spoken, LINE_SIGNS)]
}

function clashing(ids: readonly string[], signs: number): readonly (readonly string[])[] {
  const byShort = new Map<string, string[]>()
  for (const id of ids) byShort.set(shortId(id, signs), [...(byShort.get(shortId(id, signs)) ?? []), id])
  return [...byShort.values()].filter((same) => same.length > 1)
}

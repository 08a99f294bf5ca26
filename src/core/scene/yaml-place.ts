import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml'
import type { Place } from './problem.ts'
import type { KeyPath } from './yaml-source.ts'

/** A parsed document with what it takes to say where its parts stand. */
export interface Located {
  readonly document: Document
  readonly lines: LineCounter
  readonly file: string
  readonly index: WeakMap<YAMLMap, ReadonlyMap<string, Pair>>
}

/** Walks down as far as the path exists, and remembers the last key it came by. */
export function placeIn({ document, lines, file, index }: Located, path: KeyPath): Place {
  let node: unknown = document.contents
  let offset = startOf(node)
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = pairsOf(node, index).get(String(step))
      if (pair === undefined) break
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      if (node === undefined) break
      offset = startOf(node) ?? offset
    } else {
      break
    }
  }
  const { line, col } = lines.linePos(offset ?? 0)
  return line === 0 ? { file, line: 1 } : { file, line, column: col }
}

/** The pairs of a map by key, made once: a scene has thousands of beats, and each is asked for often. */
function pairsOf(
  map: YAMLMap,
  index: WeakMap<YAMLMap, ReadonlyMap<string, Pair>>,
): ReadonlyMap<string, Pair> {
  const known = index.get(map)
  if (known !== undefined) return known
  const pairs = new Map(
    map.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair]),
  )
  index.set(map, pairs)
  return pairs
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]
}

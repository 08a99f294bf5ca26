import { type LocaleFile, SOURCE_KEY } from '../../src/core/scene/locale-file.ts'
import type { Texts } from '../../src/core/scene/scene.ts'
import { sourceHash } from '../../src/core/scene/source-hash.ts'

/** What stands before the hash of an entry whose source has changed since. */
const STALE = 'stale:'

/** Which entries a translator declares to be right for the present text: none, all, or those named. */
export type Accepted = 'none' | 'all' | ReadonlySet<string>

/** A language file brought in line, and what is still owed in it. */
export interface Synced {
  /** The file's new text. */
  readonly text: string
  readonly missing: readonly string[]
  readonly stale: readonly string[]
  readonly extra: readonly string[]
  /** Translated, but nobody has said from which text. */
  readonly unaccepted: readonly string[]
}

/**
 * Brings a language file in line with its source: one entry for every text, in reading order, an empty one
 * where nothing is translated. Nothing that somebody wrote is lost, and a second run changes nothing.
 *
 * An empty entry already carries the hash of the text that it waits to be made from, so that filling it in
 * is all a translator has to do.
 */
export function syncLocale(
  locale: Pick<LocaleFile, 'entries' | 'hashes'>,
  sources: Texts,
  options: { readonly accepted: Accepted; readonly isOptional?: (id: string) => boolean },
): Synced {
  const { entries, hashes } = locale
  const texts: Record<string, string> = {}
  const marks: Record<string, string> = {}
  const stale: string[] = []
  for (const [id, source] of Object.entries(sources)) {
    const text = entries[id] ?? ''
    if (entries[id] === undefined && options.isOptional?.(id)) continue
    const isFresh = text === '' || accepts(options.accepted, id)
    const mark = isFresh ? sourceHash(source) : markOf(sourceHash(source), hashes[id])
    texts[id] = text
    if (mark !== undefined) marks[id] = mark
    if (mark?.startsWith(STALE)) stale.push(id)
  }
  const extra = Object.keys(entries).filter((id) => !(id in sources))
  for (const id of extra) {
    texts[id] = entries[id] ?? ''
    const hash = hashes[id]
    if (hash !== undefined) marks[id] = hash
  }
  const missing = Object.keys(texts).filter((id) => texts[id] === '')
  const unaccepted = Object.keys(texts).filter(
    (id) => texts[id] !== '' && id in sources && marks[id] === undefined,
  )
  return {
    text: `${JSON.stringify({ ...texts, [SOURCE_KEY]: marks }, null, 2)}\n`,
    missing,
    stale,
    extra,
    unaccepted,
  }
}

function accepts(accepted: Accepted, id: string): boolean {
  if (accepted === 'none') return false
  return accepted === 'all' || accepted.has(id)
}

function markOf(fresh: string, hash: string | undefined): string | undefined {
  if (hash === undefined) return undefined
  const from = hash.startsWith(STALE) ? hash.slice(STALE.length) : hash
  return from === fresh ? fresh : STALE + from
}

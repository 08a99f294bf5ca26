/** A file that was put on the page; nothing of it has been read yet. */
export interface FoundFile {
  /** Its folders and its name, with slashes between them. */
  readonly path: string
  readonly blob: Blob
}

/** Everything that was put on the page at once. */
export interface Found {
  /** What somebody would call it: the folder's or the file's name. */
  readonly name: string
  readonly files: readonly FoundFile[]
}

/** Looks at what was put on the page; called again, it sees what has changed since, where the browser lets it. */
export type Source = () => Promise<Found>

/** Why nothing can be checked, in a word of its own for each. */
export type TroubleKind =
  | 'nothing'
  | 'no-scene'
  | 'not-a-scene-file'
  | 'ends-in-txt'
  | 'one-at-a-time'
  | 'zip-damaged'
  | 'too-large'
  | 'too-many'
  | 'changed'

/** What was put on the page is of no use, or not as it is. @see TroubleKind */
export class Trouble extends Error {
  override readonly name = 'Trouble'
  constructor(
    readonly kind: TroubleKind,
    /** Which file or folder it is about. */
    readonly which: string,
  ) {
    super(`${kind}: ${which}`)
  }
}

/** A mark: "something is off here", set on a message by the player. */
export interface Mark {
  readonly line: string
  /** How many replies had been given when it was set. */
  readonly repliesBefore: number
}

/** One playthrough. Nothing else of it is ever saved or sent; the seed only orders replies. */
export interface Run {
  readonly scene: string
  readonly seed: number
  readonly replies: readonly string[]
  readonly marks: readonly Mark[]
}

/** A run before its first reply. */
export function startRun(scene: string, seed: number): Run {
  return { scene, seed, replies: [], marks: [] }
}

/** The run as it was when `count` replies had been given; marks set later are gone with their moment. */
export function rewind(run: Run, count: number): Run {
  return {
    ...run,
    replies: run.replies.slice(0, count),
    marks: run.marks.filter((mark) => mark.repliesBefore <= count),
  }
}

/** Sets the mark on a line, or takes it back. */
export function toggleMark(run: Run, line: string): Run {
  const others = run.marks.filter((mark) => mark.line !== line)
  if (others.length < run.marks.length) return { ...run, marks: others }
  return { ...run, marks: [...others, { line, repliesBefore: run.replies.length }] }
}

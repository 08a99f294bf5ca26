import {
  type GroupPath,
  groupPath,
  mayShowPaths,
  type OutcomeProblem,
  type PathsSideBySide,
  readOutcome,
  sideBySide,
} from '../room/index.ts'
import type { Lesson, Story } from './lesson.ts'

/** What came of typing a code at the desk. */
export type TypedCode =
  | { readonly type: 'taken'; readonly lesson: Lesson }
  | { readonly type: 'problem'; readonly problem: OutcomeProblem }

/** Takes a code that a group has told. Two groups that went the same way have the same code. */
export function typeCode(lesson: Lesson, typed: string, { scene }: Story): TypedCode {
  const outcome = readOutcome(typed, [scene])
  if (outcome.type === 'problem') return outcome
  const code = typed.replace(/[^A-Za-z]/g, '').toUpperCase()
  return { type: 'taken', lesson: { ...lesson, codes: [...lesson.codes, code] } }
}

/** Takes a typed code back, by its place in the list. */
export function dropCode(lesson: Lesson, at: number): Lesson {
  return { ...lesson, codes: lesson.codes.filter((_, index) => index !== at) }
}

/** The codes that devices have sent, as the room has them now. */
export function sentCodes(lesson: Lesson, sent: readonly string[]): Lesson {
  return JSON.stringify(lesson.sent ?? []) === JSON.stringify(sent) ? lesson : { ...lesson, sent }
}

/** The ways of all groups whose codes belong to this scene, typed and sent. */
export function pathsOf({ codes, sent = [] }: Lesson, { scene }: Story): readonly GroupPath[] {
  return [...codes, ...sent].flatMap((code) => {
    const outcome = readOutcome(code, [scene])
    return outcome.type === 'read' ? [groupPath(outcome.talk)] : []
  })
}

/** The groups' ways side by side; nothing while so few have come that one would stand there by itself. */
export function pathsToShow(lesson: Lesson, story: Story): PathsSideBySide | undefined {
  const paths = pathsOf(lesson, story)
  return mayShowPaths(paths.length) ? sideBySide(paths) : undefined
}

import { SCORED, STEPS, type Tally } from '../judgement/tally.ts'
import type { MarkedLine } from './class-marks.ts'
import type { ClassSign } from './class-signs.ts'
import type { PathsSideBySide } from './group-paths.ts'
import type { ShownTally } from './shown-tally.ts'
import type { Way } from './ways.ts'

/** What the class decided at one choice. */
export interface Decision {
  readonly beat: string
  readonly way: Way
  /** The reply that was played. */
  readonly chosen: string
  /** How the vote stood, if there was one; never more of it than may be shown. */
  readonly shown?: ShownTally
}

/** Everything that a class leaves behind: totals alone, and none of so few that they would name somebody. */
export interface ClassSheet {
  readonly scene: string
  /** Devices, or how many people the leader counted. */
  readonly seats: number
  readonly decisions: readonly Decision[]
  readonly ending?: string
  /** Absent while too few sit there. */
  readonly marked?: readonly MarkedLine[]
  readonly signs: readonly ClassSign[]
  readonly groups?: PathsSideBySide
  readonly before?: Tally
  readonly after?: Tally
}

/** One total: what kind, of what, which one, how many. Ids; the page puts words to them. */
export type SheetRow = readonly [part: SheetPart, of: string, what: string, count: number]

export const SHEET_PARTS = [
  'class',
  'vote',
  'chosen',
  'ending',
  'mark',
  'sign',
  'group-path',
  'group-told',
  'group-ending',
  'before',
  'after',
] as const
/** What kind of total a row holds. */
export type SheetPart = (typeof SHEET_PARTS)[number]

/** The sheet as rows of one form, to be printed or saved. */
export function sheetRows(sheet: ClassSheet): readonly SheetRow[] {
  const { scene, seats, decisions, ending, marked = [], signs, groups, before, after } = sheet
  return [
    ['class', scene, 'seats', seats],
    ...decisions.flatMap(rowsOfDecision),
    ...(ending ? [['ending', scene, ending, 1] as const] : []),
    ...marked
      .filter(({ marks }) => marks > 0)
      .map(({ line, marks }) => ['mark', scene, line, marks] as const),
    ...signs.map(({ sign, status, marks }) => ['sign', sign.id, status, marks] as const),
    ...(groups ? rowsOfGroups(groups) : []),
    ...(before ? rowsOfJudgement('before', before) : []),
    ...(after ? rowsOfJudgement('after', after) : []),
  ]
}

function rowsOfDecision({ beat, chosen, shown }: Decision): readonly SheetRow[] {
  const votes = Object.entries(shown?.counts ?? {})
  return [
    ...votes.map(([reply, count]): SheetRow => ['vote', beat, reply, count]),
    ['chosen', beat, chosen, 1],
  ]
}

function rowsOfGroups({ crossings, tellings, wentOn, endings }: PathsSideBySide): readonly SheetRow[] {
  return [
    ...crossings.flatMap(({ beat, replies }) =>
      replies.map(({ reply, groups }): SheetRow => ['group-path', beat, reply, groups.length]),
    ),
    ...tellings.map(({ message, groups }): SheetRow => ['group-told', 'message', String(message), groups]),
    ['group-told', 'message', 'nobody', wentOn],
    ...endings.map(({ ending, groups }): SheetRow => ['group-ending', 'ending', ending, groups]),
  ]
}

function rowsOfJudgement(part: 'before' | 'after', tally: Tally): readonly SheetRow[] {
  return SCORED.flatMap((kind) => STEPS.map((step): SheetRow => [part, kind, step, tally[kind][step]]))
}

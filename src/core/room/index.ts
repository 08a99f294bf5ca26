export {
  BALLOT_STATES,
  type Ballot,
  BallotIsRevealed,
  type BallotState,
  openBallot,
  takesVote,
  turnBallot,
} from './ballot.ts'
export {
  type MarkCount,
  type MarkedLine,
  markedLines,
  SMELLED_FROM,
  shownMarks,
  smelledAt,
} from './class-marks.ts'
export {
  type ClassSheet,
  type Decision,
  SHEET_PARTS,
  type SheetPart,
  type SheetRow,
  sheetRows,
} from './class-sheet.ts'
export { type ClassSign, classSigns } from './class-signs.ts'
export { csvOf } from './csv.ts'
export {
  type Crossing,
  type GroupPath,
  groupPath,
  mayShowPaths,
  type PathStep,
  type PathsSideBySide,
  sideBySide,
  type Telling,
} from './group-paths.ts'
export { LETTERS, readLetters, spell } from './letters.ts'
export {
  LONGEST_OUTCOME,
  type Outcome,
  type OutcomeProblem,
  outcomeCode,
  readOutcome,
} from './outcome-code.ts'
export { newRoomCode, ROOM_CODE_LENGTH, readRoomCode } from './room-code.ts'
export {
  type ShownTally,
  SPLIT_FROM,
  shownTally,
  splitFrom,
  type Voters,
  WINNER_FROM,
} from './shown-tally.ts'
export { type Standing, standingOf } from './standing.ts'
export { type BallotTally, type Counts, tallyOfHands, tallyOfVotes, type Vote } from './tally.ts'
export { mustBeUnseen, UNSEEN_WAYS, WAYS, type Way, waysToDecide } from './ways.ts'

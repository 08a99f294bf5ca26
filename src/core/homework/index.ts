export { type Assignment, isSound, LONGEST_WORD, tidyWord } from './assignment.ts'
export {
  type AssignmentProblem,
  type ReadAssignment,
  readAssignment,
  writeAssignment,
} from './assignment-code.ts'
export { openRun } from './open-run.ts'
export {
  LONGEST_PLACE,
  type PlaceInList,
  type ReadPlace,
  readPlace,
  type ShortRun,
  writePlace,
} from './place-text.ts'
export { type CheckedRow, checkRows, MOST_ROWS, type PastedRow, pastedRows } from './record-check.ts'
export {
  type Completion,
  MOST_MINUTES,
  type RecordProblem,
  readRecordCode,
  SERIALS,
  writeRecordCode,
} from './record-code.ts'
export {
  type ReadRecordFile,
  type RecordFile,
  type RecordPart,
  readRecordFile,
  writeRecordFile,
} from './record-file.ts'
export { clashingIds } from './short-id.ts'
export { type HomeworkRound, isRound, MOST_SCENES, MOST_TASKS, ROUNDS, tasksOf } from './tasks.ts'

export {
  backOnOwnWay,
  backward,
  begin,
  callOut,
  forward,
  goAnotherWay,
  goTo,
  isBefore,
  pause,
  takeBack,
} from './acts.ts'
export { type Ahead, aheadOf, CHAT_STEPS, isPlaying } from './ahead.ts'
export { dropCode, pathsOf, pathsToShow, sentCodes, type TypedCode, typeCode } from './groups.ts'
export {
  type ClassVote,
  type ClassWay,
  type Lesson,
  type LessonSetup,
  type Story,
  startLesson,
} from './lesson.ts'
export { enough, type Pace, paceOf, type Saving, SLACK } from './pace.ts'
export { CHOICES_AT_ONCE, CROSSINGS_AT_ONCE, partsOf } from './parts.ts'
export {
  LENGTHS,
  type Length,
  type LessonStep,
  leftOut,
  type PlannedStep,
  type PlanWishes,
  planOf,
  SHAPES,
  type Shape,
  STEPS,
  stepAfter,
  stepBefore,
} from './plan.ts'
export { type DeviceTotals, sheetOf } from './sheet-of.ts'
export {
  ask,
  changeWay,
  counted,
  decideBy,
  isCounted,
  openVote,
  play,
  resultOf,
  reveal,
  runnersUp,
  setOpen,
  standingNow,
  typeCount,
  typedTally,
  voteAgain,
} from './vote.ts'
export {
  hasTimeToTalk,
  isUnseen,
  nowPlayed,
  ownPlayed,
  planFor,
  signsToWalk,
  transcriptIn,
  waysNow,
  withoutNetwork,
} from './walked.ts'

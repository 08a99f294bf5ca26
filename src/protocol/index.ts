export { EVENTS, type EventName, eventReader, HEARTBEAT, type RoomEvent, writeEvent } from './events.ts'
export { lesson } from './lesson.ts'
export { type Moment, moment, PARTS, type Part, WAITING } from './moment.ts'
export { bearer, PATHS, POLL_EVERY } from './paths.ts'
export { PROBLEMS, type Problem, type ProblemCode, problem } from './problems.ts'
export { REQUESTS, type Request, type Rules, rules } from './requests.ts'
export {
  type Counters,
  counters,
  type LeaderState,
  leaderState,
  marksState,
  openedBallot,
  openedRoom,
  type SheetState,
  sheetState,
  takenSeat,
  type VoterState,
  voterState,
} from './states.ts'
export { PROTOCOL } from './version.ts'
export {
  type ClassTotals,
  classTotals,
  NO_TOTALS,
  PRESSES,
  type Press,
  press,
  type WallState,
  wallState,
} from './windows.ts'
export { ballotId, FORMS, type Form, MOST_CHOICES, MOST_REPLIES, sceneId } from './words.ts'

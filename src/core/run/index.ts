export { inOrder } from './order.ts'
export { choose, type Replay, replay } from './replay.ts'
export { type Mark, type Run, rewind, startRun, toggleMark } from './run.ts'
export {
  beatOf,
  type Entry,
  isAllowed,
  type LineEntry,
  type Position,
  type ReplyEntry,
  ReplyNotOffered,
  type Transcript,
  transcriptOf,
} from './transcript.ts'

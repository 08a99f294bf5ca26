export { minutesOf, type OrderRow, orderOf, type PlannedStep, planOf } from './plan.ts'
export {
  AGES_OF,
  ASK_WAYS,
  type AskWay,
  AUDIENCES,
  type Audience,
  LENGTHS,
  type Length,
  type OnWall,
  OPEN_ASK_WAYS,
  type Spoken,
  type Stretch,
  scenesOf,
  type Talk,
  type TalkCard,
  type TalkStep,
} from './talk.ts'

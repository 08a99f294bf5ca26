export {
  type GivenTalk,
  type Played,
  plannedSteps,
  playedIn,
  SCREENS,
  type Screen,
  startTalk,
  stepNow,
  type TalkSetup,
  type TalkStory,
} from './given-talk.ts'
export { type HallDecision, type HallSummary, hallSummary, type StretchSummary } from './hall-summary.ts'
export { minutesOf, type OrderRow, orderOf, type PlannedStep, planOf } from './plan.ts'
export { STRETCH_END, stretchScene } from './stretch-scene.ts'
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
export {
  askAgain,
  beginTalk,
  chooseForHall,
  countedInHall,
  decideByDevices,
  decideInHall,
  goBack,
  goForward,
  goToStep,
  HALL_WAYS,
  playAgain,
  repliesAsked,
  showScreen,
  withDevices,
} from './talk-acts.ts'
export { isOverEarly, partsIn, type TalkAhead, talkAhead } from './talk-ahead.ts'
export { type TalkTime, timeOf } from './talk-time.ts'

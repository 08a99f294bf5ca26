export {
  type AgeBand,
  type Bank,
  type Chat,
  type ChatKind,
  type ChatLine,
  type ChatLineKind,
  type ChatPerson,
  contactOf,
  type FeedbackPoint,
  type Fine,
  READERS,
  type Readers,
  suits,
  tagsOf,
  teenOf,
} from './bank.ts'
export {
  BOOSTER_SIGNS,
  type BoosterPlan,
  CODE_LENGTH,
  type ReadCode,
  readBoosterCode,
  writeBoosterCode,
} from './booster-code.ts'
export {
  BOOSTER_ROUNDS,
  type BoosterRound,
  drawBooster,
  signsAfterRound,
  signsToRepeat,
} from './boosters.ts'
export {
  type ChangeInAWord,
  type ClassChange,
  type ClassResult,
  changeInAWord,
  classChange,
  classResult,
  FEWEST_JUDGEMENTS,
} from './class-result.ts'
export { drawForms, type Form, type Forms, TooFewChats } from './forms.ts'
export { otherTeenName } from './names.ts'
export type { RatingCurve } from './rating-curve.ts'
export {
  type Count,
  type Feedback,
  feedbackOn,
  itemNow,
  judge,
  type Pin,
  type Round,
  RoundIsOver,
  type RoundResult,
  resultOf,
  startRound,
  stillThere,
} from './round.ts'
export type { Estimate, Interval, Rates, Sensitivity } from './sensitivity.ts'
export {
  counted,
  NO_TALLY,
  pooled,
  SCORED,
  type Scored,
  STEPS,
  type Step,
  type StepCounts,
  type Tally,
} from './tally.ts'
export { readTotals, type Totals, type TotalsReading, totalsSheet } from './totals.ts'

export { mountStage, type Stage, type StageOptions } from './mount-stage.ts'
export type { StageArt } from './stage-set.ts'
export type { BallotFlight, StagePlace, StageSignals } from './stage-signals.ts'

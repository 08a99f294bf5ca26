export { mountStage, type Stage, type StageOptions } from './mount-stage.ts'
export type { StageArt } from './stage-set.ts'
export type { StageSignals } from './stage-signals.ts'

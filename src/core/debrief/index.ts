export { adviceFor, isForChildren } from './advice-for.ts'
export { cardsOf, harmlessMarks, hasStatus, type SignCard, type SignPlace, type SignStatus } from './cards.ts'
export { type Collected, collectedIn, collectionOf } from './collection.ts'
export { type ComparedChoice, type Comparison, compareRuns, type Outcome } from './compare.ts'
export { saveFirst, savesTooLate, TELL } from './exercise.ts'
export { type Picks, pickEarlier, togglePick } from './picks.ts'
export type { AdviceStructure, SignStructure } from './signs.ts'
export {
  type PictureMoment,
  type PictureReply,
  type PictureSign,
  type WholePicture,
  wholePicture,
} from './whole-picture.ts'

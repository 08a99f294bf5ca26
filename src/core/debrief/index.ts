export { adviceFor, isForChildren } from './advice-for.ts'
export { cardsOf, harmlessMarks, hasStatus, type SignCard, type SignPlace, type SignStatus } from './cards.ts'
export type { AdviceStructure, SignStructure } from './signs.ts'

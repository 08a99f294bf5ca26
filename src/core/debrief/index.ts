export { cardsOf, harmlessMarks, hasStatus, type SignCard, type SignPlace, type SignStatus } from './cards.ts'
export type { AdviceStructure, SignStructure } from './signs.ts'

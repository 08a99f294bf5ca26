export { cardsOf, harmlessMarks, hasStatus, type SignCard, type SignPlace, type SignStatus } from './cards.ts'

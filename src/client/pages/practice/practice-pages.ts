export { AgainPage } from './again-page.tsx'
export { PracticePage } from './practice-page.tsx'

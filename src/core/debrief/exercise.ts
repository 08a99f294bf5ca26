import type { Picks } from './picks.ts'

/** The step that is right anywhere, first or last. */
export const TELL = 'tell'
const SAVE = 'save'
const BLOCK = 'block'

/** Whether somebody blocks before anything is saved: the one order that is taught. No other is ever objected to. */
export function savesTooLate(steps: Picks): boolean {
  const [save, block] = [steps.indexOf(SAVE), steps.indexOf(BLOCK)]
  return block !== -1 && (save === -1 || save > block)
}

/** The steps with saving right before blocking, wherever it was. */
export function saveFirst(steps: Picks): Picks {
  if (!steps.includes(BLOCK)) return steps
  return steps.flatMap((step) => (step === BLOCK ? [SAVE, BLOCK] : step === SAVE ? [] : [step]))
}

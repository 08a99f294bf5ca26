/** The steps of looking back, in their order. */
export const STEPS = ['breathe', 'look-back', 'whole-picture', 'what-now'] as const
export type DebriefStep = (typeof STEPS)[number]

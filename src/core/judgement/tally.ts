/** What to do about a chat, from the most trusting to the most careful: the four answers of a practice round. */
export const STEPS = ['carry-on', 'stay-alert', 'check-first', 'step-away'] as const
export type Step = (typeof STEPS)[number]

/** From this step on somebody acts on a doubt: that is counted as "this looks risky". */
export const FIRST_CAREFUL_STEP: Step = 'check-first'

/** What a scored chat is. A third kind, of which nobody could tell, never enters a tally. */
export const SCORED = ['risky', 'genuine'] as const
export type Scored = (typeof SCORED)[number]

/** How often each step was chosen. */
export type StepCounts = Readonly<Record<Step, number>>

/** How often each step was chosen on risky and on genuine chats: all that is ever kept of a group. */
export type Tally = Readonly<Record<Scored, StepCounts>>

const NO_COUNTS: StepCounts = { 'carry-on': 0, 'stay-alert': 0, 'check-first': 0, 'step-away': 0 }

/** A tally of nothing. */
export const NO_TALLY: Tally = { risky: NO_COUNTS, genuine: NO_COUNTS }

/** The tally with one more judgement in it. */
export function counted(tally: Tally, kind: Scored, step: Step): Tally {
  return { ...tally, [kind]: { ...tally[kind], [step]: tally[kind][step] + 1 } }
}

/** The tallies of many people as one. Who gave which judgement cannot be found in it again. */
export function pooled(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { risky, genuine }) => ({
      risky: added(sum.risky, risky),
      genuine: added(sum.genuine, genuine),
    }),
    NO_TALLY,
  )
}

/** How many judgements were given on one kind of chat. */
export function judgementsOf(counts: StepCounts): number {
  return STEPS.reduce((total, step) => total + counts[step], 0)
}

/** How many of them were this careful or more. */
export function atLeast(counts: StepCounts, first: Step): number {
  return STEPS.slice(STEPS.indexOf(first)).reduce((total, step) => total + counts[step], 0)
}

/** Whether a step acts on a doubt. */
export function isCareful(step: Step): boolean {
  return STEPS.indexOf(step) >= STEPS.indexOf(FIRST_CAREFUL_STEP)
}

function added(one: StepCounts, other: StepCounts): StepCounts {
  return {
    'carry-on': one['carry-on'] + other['carry-on'],
    'stay-alert': one['stay-alert'] + other['stay-alert'],
    'check-first': one['check-first'] + other['check-first'],
    'step-away': one['step-away'] + other['step-away'],
  }
}

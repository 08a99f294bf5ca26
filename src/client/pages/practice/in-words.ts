import type { Count, RoundResult } from '../../../core/judgement/index.ts'

/** Four out of five and more. */
const MOST = 0.8

/** Which sentence tells a round: it speaks of both kinds, so that careful and trusting are told alike. */
export function inWords({ risky, genuine }: RoundResult): 'both' | 'careful' | 'trusting' | 'mixed' {
  const [sawRisky, sawGenuine] = [risky, genuine].map(isMost)
  if (sawRisky && sawGenuine) return 'both'
  if (sawRisky) return 'careful'
  return sawGenuine ? 'trusting' : 'mixed'
}

function isMost({ recognised, all }: Count): boolean {
  return recognised >= MOST * all
}

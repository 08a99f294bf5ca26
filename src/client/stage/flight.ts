import type { Size, Spot } from './layout.ts'
import type { BallotFlight } from './stage-signals.ts'

/** One piece of paper on its way: from where to where in CSS pixels, and when in milliseconds. */
export interface Slip {
  /** Which of the flights it belongs to. */
  readonly flight: number
  readonly from: Spot
  readonly to: Spot
  /** Degrees. */
  readonly tilt: number
  readonly delay: number
  readonly duration: number
}

/** More papers than this say no more, and a small machine would stumble over them. */
const MOST_SLIPS = 30
const BETWEEN_MS = 34
const FLIGHT_MS = 620

/** The papers of a vote, thrown from along the lower edge, one after the other and mixed. */
export function flightsOf(flights: readonly BallotFlight[], { width, height }: Size): readonly Slip[] {
  const all = flights.reduce((sum, { count }) => sum + count, 0)
  const share = Math.min(1, MOST_SLIPS / Math.max(1, all))
  const slips = flights.flatMap(({ count }, flight) =>
    [...Array(Math.ceil(count * share)).keys()].map((at) => ({ flight, rank: (at + 0.5) / count })),
  )
  return slips
    .sort((a, b) => a.rank - b.rank)
    .map(({ flight }, at) => {
      const { x = 0, y = 0 } = flights[flight] ?? {}
      const spread = ((at * 5) % 11) / 11
      return {
        flight,
        from: { x: width * (0.03 + 0.3 * spread), y: height + 20 },
        to: { x, y: y - 14 + 9 * ((at * 3) % 4) },
        tilt: -24 + 48 * spread,
        delay: at * BETWEEN_MS,
        duration: FLIGHT_MS,
      }
    })
}

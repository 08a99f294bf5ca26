/** How often each rating was given, from the least to the most careful one. */
export type Ratings = readonly number[]

/** The ratings given to what is risky, and to what is not. */
export interface RatingPair {
  readonly risky: Ratings
  readonly genuine: Ratings
}

/** How many ratings there are. */
export function totalOf(ratings: Ratings): number {
  return ratings.reduce((sum, count) => sum + count, 0)
}

/** The area under the rating curve by straight lines, which is Mann and Whitney's statistic (Bamber 1975). */
export function areaOf({ risky, genuine }: RatingPair): number {
  const won = risky.reduce((sum, count, rating) => sum + count * wonAgainst(genuine, rating), 0)
  return won / (totalOf(risky) * totalOf(genuine))
}

/** Its variance by DeLong, DeLong & Clarke-Pearson (1988, Biometrics 44, 837-845), summed over ratings. */
export function areaVariance({ risky, genuine }: RatingPair): number {
  const [signals, noises] = [totalOf(risky), totalOf(genuine)]
  const area = areaOf({ risky, genuine })
  const spread = (ratings: Ratings, shareWon: (rating: number) => number) =>
    ratings.reduce((sum, count, rating) => sum + count * (shareWon(rating) - area) ** 2, 0)
  const ofRisky = spread(risky, (rating) => wonAgainst(genuine, rating) / noises)
  const ofGenuine = spread(genuine, (rating) => 1 - wonAgainst(risky, rating) / signals)
  return ofRisky / (signals * (signals - 1)) + ofGenuine / (noises * (noises - 1))
}

/** Against how many of these ratings one is the more careful; a tie counts half. */
function wonAgainst(ratings: Ratings, rating: number): number {
  return totalOf(ratings.slice(0, rating)) + (ratings[rating] ?? 0) / 2
}

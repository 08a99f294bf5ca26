/** What somebody has picked out of a few suggestions, in their own order. */
export type Picks = readonly string[]

/** Puts a suggestion at the end, or takes it back. */
export function togglePick(picks: Picks, id: string): Picks {
  return picks.includes(id) ? picks.filter((each) => each !== id) : [...picks, id]
}

/** Moves a pick one place towards the beginning, as far as there is room. */
export function pickEarlier(picks: Picks, id: string): Picks {
  const at = picks.indexOf(id)
  const before = picks[at - 1]
  if (before === undefined) return picks
  return picks.map((each, index) => (index === at - 1 ? id : index === at ? before : each))
}

/** Something that stands in a row and wants to be somewhere; `at` is its middle. */
export interface Wish {
  readonly at: number
  readonly weight: number
  readonly width: number
}

/**
 * Where the things of a row come to stand: in their order, at least `gap` apart, and together as near to
 * their wishes as that allows (least squares; things that would overlap move as one).
 */
export function spread(wishes: readonly Wish[], gap: number): readonly number[] {
  const offsets = offsetsOf(wishes, gap)
  const groups: { sum: number; weight: number; count: number }[] = []
  for (const [index, { at, weight }] of wishes.entries()) {
    let group = { sum: (at - (offsets[index] ?? 0)) * weight, weight, count: 1 }
    for (
      let last = groups.at(-1);
      last && last.sum / last.weight > group.sum / group.weight;
      last = groups.at(-1)
    ) {
      groups.pop()
      group = {
        sum: last.sum + group.sum,
        weight: last.weight + group.weight,
        count: last.count + group.count,
      }
    }
    groups.push(group)
  }
  const places = groups.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight))
  return places.map((place, index) => place + (offsets[index] ?? 0))
}

/** How far each thing is from the first when all stand as close as they may. */
function offsetsOf(wishes: readonly Wish[], gap: number): readonly number[] {
  let offset = 0
  return wishes.map(({ width }, index) => {
    const before = wishes[index - 1]
    if (before) offset += before.width / 2 + gap + width / 2
    return offset
  })
}

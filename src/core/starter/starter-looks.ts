/** Heads, from the hand-drawn set, of people who are not yet drawn by their author. */
const HEADS = [
  'short4',
  'bun',
  'twists',
  'medium2',
  'bangs2',
  'afro',
  'long',
  'short2',
  'cornrows',
  'medium1',
]
const SKINS = ['#d08b5b', '#ffdbb4', '#8d5a3c', '#edb98a', '#614335', '#c98250']
const HAIRS = ['#2d1b1b', '#4a312c', '#17130f', '#724133', '#1d1412']
const CLOTHES = ['#e9674f', '#8aa1e0', '#2a9d8f', '#e0a03f', '#8f6fb5', '#5d7fa3']

/** A look for each name, as an author writes it; nobody looks like the one before. */
export function looksFor(names: readonly string[]): readonly string[] {
  const offset = [...names.join()].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0)
  return names.map((_, index) => {
    const pick = (list: readonly string[], step: number) => list[(offset + index * step) % list.length]
    const look = [
      `head: ${pick(HEADS, 3)}`,
      `skin: "${pick(SKINS, 1)}"`,
      `hair: "${pick(HAIRS, 2)}"`,
      `clothes: "${pick(CLOTHES, 1)}"`,
    ]
    return `{ ${look.join(', ')} }`
  })
}

import { box, page } from './ink.ts'

/** A ballot's size in CSS pixels. */
export const SLIP = { width: 54, height: 38 } as const

/** A piece of paper with a letter on it. */
export function ballotSlip(letter: string): string {
  const { width, height } = SLIP
  return page(
    width,
    height,
    box({ x: 2, y: 2, width: width - 4, height: height - 4 }, 6, {
      fill: '#fff9ef',
      ink: '#17182b',
      line: 3,
    }) +
      `<text x="${width / 2}" y="${height / 2 + 8}" text-anchor="middle" font-family="sans-serif" font-weight="800" font-size="23" fill="#17182b">${letter}</text>`,
  )
}

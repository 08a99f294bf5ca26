/** A frame on the sheet, by its upper left corner. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How round the corners of a frame are: those above, those below. */
export interface Corners {
  readonly above: number
  readonly below: number
}

/** The outline of a frame, as the `d` of a path. */
export function outline({ x, y, width, height }: Frame, { above, below }: Corners): string {
  const right = x + width
  const bottom = y + height
  return [
    `M${x + above} ${y}H${right - above}`,
    corner(right, y, right, y + above, above),
    `V${bottom - below}`,
    corner(right, bottom, right - below, bottom, below),
    `H${x + below}`,
    corner(x, bottom, x, bottom - below, below),
    `V${y + above}`,
    corner(x, y, x + above, y, above),
    'Z',
  ].join('')
}

function corner(x: number, y: number, toX: number, toY: number, round: number): string {
  return round === 0 ? '' : `Q${x} ${y} ${toX} ${toY}`
}

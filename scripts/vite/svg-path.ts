/** One closed outline of a path, made independent of its neighbours. */
export interface Outline {
  /** Begins with an absolute `M`. */
  readonly d: string
  /** The highest point, by the ends of its segments; y grows downwards. */
  readonly top: number
}

/** How many numbers a command takes; its last two (or one) are where the pen ends. */
const ARITY: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }

interface Pen {
  readonly x: number
  readonly y: number
}

/** Splits the numbers after a command into one list for each repetition of it. */
function repetitions(command: string, numbers: readonly number[]): readonly (readonly number[])[] {
  const arity = ARITY[command.toLowerCase()] ?? 0
  if (arity === 0) return [[]]
  return Array.from({ length: numbers.length / arity }, (_, i) => numbers.slice(i * arity, (i + 1) * arity))
}

function move(pen: Pen, command: string, numbers: readonly number[]): Pen {
  const relative = command === command.toLowerCase()
  const last = numbers.at(-1) ?? 0
  const origin = relative ? pen : { x: 0, y: 0 }
  if (command === 'h' || command === 'H') return { x: origin.x + last, y: pen.y }
  if (command === 'v' || command === 'V') return { x: pen.x, y: origin.y + last }
  return { x: origin.x + (numbers.at(-2) ?? 0), y: origin.y + last }
}

const short = (value: number): string => String(Math.round(value * 10) / 10)

/**
 * Cuts a path of several closed outlines into its outlines, so that the eyes of one face can be put above the
 * mouth of another. Arcs must have their flags apart, as the drawings have none.
 */
export function outlines(d: string): readonly Outline[] {
  const found: Outline[] = []
  let pen: Pen = { x: 0, y: 0 }
  let start = pen
  let text = ''
  let top = Number.POSITIVE_INFINITY
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(([n]) => Number(n))
    if (command === 'z' || command === 'Z') {
      found.push({ d: `${text}Z`, top })
      pen = start
      continue
    }
    const [first = [], ...more] = repetitions(command, numbers)
    pen = move(pen, command, first)
    const begins = command === 'm' || command === 'M'
    if (begins) {
      start = pen
      top = pen.y
      text = `M${short(pen.x)} ${short(pen.y)}`
      const line = command === 'm' ? 'l' : 'L'
      if (more.length > 0) text += `${line}${more.map((n) => n.join(' ')).join(' ')}`
      for (const step of more) {
        pen = move(pen, line, step)
        top = Math.min(top, pen.y)
      }
      continue
    }
    text += command + rest.trim()
    for (const step of [first, ...more].slice(1)) pen = move(pen, command, step)
    top = Math.min(top, pen.y)
  }
  return found
}

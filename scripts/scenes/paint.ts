import { styleText } from 'node:util'

type Style = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim'

/** Colours a text for a terminal, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** Colours only where a person looks: on a terminal, and not when NO_COLOR is set. */
export function paintFor(stream: { readonly isTTY?: boolean }): Paint {
  const hasColours = stream.isTTY === true && !process.env.NO_COLOR
  return (style, text) =>
    hasColours && text !== '' ? styleText(style, text, { validateStream: false }) : text
}

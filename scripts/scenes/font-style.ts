import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FONT = import.meta.resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
)

/** The product's typeface as a style to put into a file that shall look the same on any machine. */
export function fontStyle(): string {
  const font = readFileSync(fileURLToPath(FONT)).toString('base64')
  const face = "font-family:'Atkinson Hyperlegible Next';font-weight:200 800"
  return `@font-face{${face};src:url(data:font/woff2;base64,${font}) format('woff2')}`
}

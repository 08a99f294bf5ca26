import { dataUri } from '../assets/person-art.ts'

/** A drawing and the size at which it is wanted. */
export interface Painting {
  readonly svg: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Device pixels for a CSS pixel. */
  readonly ratio: number
}

/** An empty canvas of a painting's size, and what draws on it. */
export function blankCanvas(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(height))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('paint: expected a canvas that can be drawn on')
  return [canvas, context]
}

/** Rasterises a drawing at the device's resolution; rejects when the browser cannot read it. */
export async function paint({ svg, width, height, ratio }: Painting): Promise<HTMLCanvasElement> {
  const image = new Image()
  image.src = dataUri(svg)
  await image.decode()
  const [canvas, context] = blankCanvas(width * ratio, height * ratio)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

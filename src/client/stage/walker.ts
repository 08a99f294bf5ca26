import { blankCanvas } from './paint.ts'

/** How large the walker is on the screen, in CSS pixels, whatever the zoom. */
export const WALKER_SIZE = 46
const LINE = 3

/** A portrait in a round frame of ink. */
export async function portraitOf(portrait: string, ratio: number): Promise<HTMLCanvasElement> {
  const image = new Image()
  image.src = portrait
  await image.decode()
  const size = WALKER_SIZE * ratio
  const [canvas, context] = blankCanvas(size, size)
  const line = LINE * ratio
  context.arc(size / 2, size / 2, size / 2 - line / 2, 0, 2 * Math.PI)
  context.fillStyle = '#fff9ef'
  context.fill()
  context.save()
  context.clip()
  context.drawImage(image, 0, 0, size, size)
  context.restore()
  context.lineWidth = line
  context.strokeStyle = '#17182b'
  context.stroke()
  return canvas
}

import { blankCanvas } from './paint.ts'

/** The person's shape in the dark: flat over all, and deeper on the side that is turned from the phone. */
export function shadeOf(figure: HTMLCanvasElement, colour: string): HTMLCanvasElement {
  const { width, height } = figure
  const [canvas, context] = blankCanvas(width, height)
  context.drawImage(figure, 0, 0)
  context.globalCompositeOperation = 'source-in'
  context.globalAlpha = 0.6
  context.fillStyle = colour
  context.fillRect(0, 0, width, height)
  context.globalCompositeOperation = 'source-atop'
  context.globalAlpha = 0.55
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(width * 0.44, 0)
  context.bezierCurveTo(width * 0.36, height * 0.3, width * 0.42, height * 0.55, width * 0.47, height * 0.72)
  context.bezierCurveTo(width * 0.3, height * 0.78, width * 0.3, height * 0.9, width * 0.26, height)
  context.lineTo(0, height)
  context.fill()
  return canvas
}

/** The person's shape in one colour, to be seen past their edge as a light behind them. */
export function flatOf(figure: HTMLCanvasElement, colour: string): HTMLCanvasElement {
  const { width, height } = figure
  const [canvas, context] = blankCanvas(width, height)
  context.drawImage(figure, 0, 0)
  context.globalCompositeOperation = 'source-in'
  context.fillStyle = colour
  context.fillRect(0, 0, width, height)
  return canvas
}

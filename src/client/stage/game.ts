import Phaser from 'phaser'
import { type RendererKind, rendererFor, webglDriver } from './renderer-kind.ts'

/** Device pixels for a CSS pixel: more than this is not seen, and costs memory. */
const MAX_RATIO = 2

/** How a game is opened. */
export interface GameOptions {
  /** Gives the game its size. */
  readonly parent: HTMLElement
  readonly background: string
  /** Chosen by the machine's driver when left out. */
  readonly renderer?: RendererKind | undefined
}

/** A game in its parent: no banner, no keys, no focus. */
export function openGame({ parent, background, renderer }: GameOptions): Phaser.Game {
  const kind = renderer ?? rendererFor(webglDriver())
  return new Phaser.Game({
    type: kind === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    parent,
    width: parent.clientWidth,
    height: parent.clientHeight,
    scale: { mode: Phaser.Scale.NONE },
    backgroundColor: background,
    banner: false,
    autoFocus: false,
    antialias: true,
  })
}

/** Device pixels for a CSS pixel on this screen. */
export function screenRatio(): number {
  return Math.min(MAX_RATIO, window.devicePixelRatio || 1)
}

/** The size of a parent in CSS pixels; never nothing, which no renderer can draw on. */
export function sizeOf({ clientWidth, clientHeight }: HTMLElement): { width: number; height: number } {
  return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) }
}

/** Gives a game's canvas the size of its parent at the screen's resolution. */
export function resizeGame(game: Phaser.Game, parent: HTMLElement): void {
  const ratio = screenRatio()
  const { width, height } = sizeOf(parent)
  game.scale.setZoom(1 / ratio)
  game.scale.resize(Math.round(width * ratio), Math.round(height * ratio))
  // Phaser leaves the style as it was where one pixel is one pixel.
  game.canvas.style.width = `${width}px`
  game.canvas.style.height = `${height}px`
}

/** Takes a game down, even one that sleeps. */
export function closeGame(game: Phaser.Game): void {
  game.destroy(true)
  if (game.isRunning) game.loop.wake()
}

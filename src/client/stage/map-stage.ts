import Phaser from 'phaser'
import { seen, type View } from '../../core/map/view.ts'
import { paintNode } from './ink-painter.ts'
import type { Size } from './layout.ts'
import type { MapSignals } from './map-sheet.ts'
import { blankCanvas } from './paint.ts'
import { pinned } from './pinned.ts'
import { portraitOf, WALKER_SIZE } from './walker.ts'

/** The whole sheet lies there from afar, this many pixels at its longer side, under what is sharp. */
const COARSE = 1400
/** How far what is sharp reaches past the window, so that a small move needs no new picture. */
const REACH = 1.5
/** How long nothing may move before the picture is sharpened, and how long a look glides, in milliseconds. */
const PAUSE = 70
const GLIDE = 420

/** What the map's stage is handed. */
export interface MapSet {
  readonly signals: MapSignals
  size(): Size
  ratio(): number
  stir(): void
  built(): void
  /** Calls later; returns what calls it off. */
  after(milliseconds: number, then: () => void): () => void
}

interface Sharp {
  readonly image: Phaser.GameObjects.Image
  readonly view: View
}

/** A map on paper: the camera moves over it, and what stands still is painted sharp. */
export class MapStage extends Phaser.Scene {
  readonly key = 'map'
  readonly #set: MapSet
  #at: { x: number; y: number; zoom: number }
  #coarse: Phaser.GameObjects.Image | undefined
  #sharp: Sharp | undefined
  #walker: Phaser.GameObjects.Image | undefined
  #stopWaiting = () => {}

  constructor(set: MapSet) {
    super('map')
    this.#set = set
    this.#at = { ...set.signals.look.peek().view }
  }

  create(): void {
    this.build()
    this.#set.built()
  }

  /** Puts everything up anew: the window has changed. */
  build(): void {
    this.tweens.killAll()
    this.#walker?.destroy()
    this.#walker = undefined
    this.#at = { ...this.#set.signals.look.peek().view }
    this.redraw()
    this.#follow()
    void this.walk()
  }

  /** Paints the sheet anew: something on it has changed. */
  redraw(): void {
    const { paper } = this.#set.signals.sheet.peek()
    this.cameras.main.setBackgroundColor(paper)
    this.#coarse?.destroy()
    this.#coarse = this.#paintCoarse()
    this.#sharp?.image.destroy()
    this.#sharp = undefined
    this.#sharpen()
  }

  /** Looks at another part of the sheet. */
  look(): void {
    const { view, glides } = this.#set.signals.look.peek()
    this.tweens.killTweensOf(this.#at)
    if (!glides || !this.#set.signals.motion.peek()) {
      Object.assign(this.#at, view)
      this.#follow()
      this.#sharpenSoon()
      return
    }
    this.tweens.add({
      targets: this.#at,
      ...view,
      duration: GLIDE,
      ease: 'Cubic.easeInOut',
      onUpdate: () => this.#follow(),
      onComplete: () => this.#sharpen(),
    })
    this.#set.stir()
  }

  /** Lets the walker go where they are now. */
  async walk(): Promise<void> {
    const { walker, motion } = this.#set.signals
    const portrait = walker.peek()?.portrait
    const canvas = portrait && !this.#walker ? await portraitOf(portrait, this.#set.ratio()) : undefined
    const at = walker.peek()?.at
    if (!this.sys.isActive()) return
    if (!at) {
      this.#sendAway()
      return
    }
    if (canvas && !this.#walker) {
      this.#walker = pinned(this, { name: 'walker', canvas, ...at, ratio: 1 })
        .setOrigin(0.5, 0.5)
        .setDepth(2)
      this.#follow()
    }
    if (!this.#walker) return
    this.tweens.killTweensOf(this.#walker)
    if (!motion.peek()) this.#walker.setPosition(at.x, at.y)
    else this.tweens.add({ targets: this.#walker, ...at, duration: GLIDE, ease: 'Cubic.easeInOut' })
    this.#set.stir()
  }

  #sendAway(): void {
    this.#walker?.destroy()
    this.#walker = undefined
    this.#set.stir()
  }

  /** The camera and the walker's size follow the look. */
  #follow(): void {
    const { x, y, zoom } = this.#at
    const ratio = this.#set.ratio()
    const camera = this.cameras.main
    camera.setZoom(zoom * ratio).centerOn(x, y)
    this.#walker?.setDisplaySize(WALKER_SIZE / zoom, WALKER_SIZE / zoom)
    this.#set.stir()
  }

  #paintCoarse(): Phaser.GameObjects.Image {
    const sheet = this.#set.signals.sheet.peek()
    const scale = COARSE / Math.max(sheet.width, sheet.height)
    const canvas = this.#paint({ x: 0, y: 0, width: sheet.width, height: sheet.height }, scale, 0)
    return pinned(this, { name: 'map', canvas, x: 0, y: 0, ratio: scale }).setDepth(0)
  }

  #sharpenSoon(): void {
    this.#stopWaiting()
    if (this.#isSharp()) return
    this.#stopWaiting = this.#set.after(PAUSE, () => this.#sharpen())
  }

  #isSharp(): boolean {
    if (!this.#sharp?.image.active) return false
    const { view } = this.#sharp
    const { width, height } = seen(this.#at, this.#set.size())
    const spare = (REACH - 1) / 2
    return (
      view.zoom === this.#at.zoom &&
      Math.abs(view.x - this.#at.x) <= width * spare &&
      Math.abs(view.y - this.#at.y) <= height * spare
    )
  }

  #sharpen(): void {
    this.#stopWaiting()
    if (!this.sys.isActive() || this.#isSharp()) return
    const view = { ...this.#at }
    const { width, height } = this.#set.size()
    const frame = seen(view, { width: width * REACH, height: height * REACH })
    const scale = view.zoom * this.#set.ratio()
    const canvas = this.#paint(frame, scale, view.zoom)
    const image = pinned(this, { name: 'map/sharp', canvas, x: frame.x, y: frame.y, ratio: scale }).setDepth(
      1,
    )
    this.#sharp?.image.destroy()
    this.#sharp = { image, view }
    this.#set.stir()
  }

  #paint(frame: ReturnType<typeof seen>, scale: number, zoom: number): HTMLCanvasElement {
    const { drawingAt, paper, direction } = this.#set.signals.sheet.peek()
    const [canvas, context] = blankCanvas(frame.width * scale, frame.height * scale)
    context.fillStyle = paper
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.setTransform(scale, 0, 0, scale, -frame.x * scale, -frame.y * scale)
    context.direction = direction
    paintNode(context, drawingAt(zoom))
    return canvas
  }
}

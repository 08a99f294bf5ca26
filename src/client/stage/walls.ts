import type Phaser from 'phaser'
import type { Layout } from './layout.ts'
import { paint } from './paint.ts'
import { pinned } from './pinned.ts'
import { sideWall } from './room.ts'
import { PACE, type StageSet, type Weather } from './stage-set.ts'

/** How far each wall stands in the room, as a part of its free width. */
const DRAWN_IN = [0, 0, 0, 0, 0.06, 0.1] as const

/** The two walls that close in on the teen, and go when somebody is told. */
export class Walls {
  readonly #scene: Phaser.Scene
  readonly #set: StageSet
  readonly #layout: Layout
  #images: readonly [Phaser.GameObjects.Image, Phaser.GameObjects.Image] | undefined

  constructor(scene: Phaser.Scene, set: StageSet, layout: Layout) {
    this.#scene = scene
    this.#set = set
    this.#layout = layout
  }

  /** Paints both and leaves them outside. */
  async build(depth: number, alive: () => boolean): Promise<void> {
    const { width, height } = this.#layout
    const ratio = this.#set.ratio()
    const canvas = await paint({ svg: sideWall(this.#layout, width / 2, 5), width: width / 2, height, ratio })
    if (!alive()) return
    const wall = (name: string, x: number) =>
      pinned(this.#scene, { name, canvas, x, y: 0, ratio }).setDepth(depth)
    this.#images = [wall('wall/left', -width), wall('wall/right', width).setFlipX(true)]
  }

  /** Moves both to where the pressure has them. */
  close({ pressure, dawn, motion }: Weather): void {
    if (!this.#images) return
    const { width, free, unit } = this.#layout
    const inside = dawn ? 0 : DRAWN_IN[pressure] * free
    const gone = inside === 0
    this.#slide(this.#images[0], gone ? -width / 2 - 9 : inside - width / 2 + 23 * unit, motion)
    this.#slide(this.#images[1], gone ? width : free - inside * 0.45 - 23 * unit, motion)
  }

  #slide(image: Phaser.GameObjects.Image, x: number, motion: boolean): void {
    this.#scene.tweens.killTweensOf(image)
    if (!motion) image.setX(x)
    else this.#scene.tweens.add({ targets: image, x, duration: PACE.walls, ease: 'Cubic.easeOut' })
  }
}

import type Phaser from 'phaser'
import { paint } from './paint.ts'
import { pinned } from './pinned.ts'
import { PACE, type StageSet } from './stage-set.ts'

/** A full picture of which the next one fades in over the last; only these two are ever kept. */
export class FadeLayer {
  readonly #scene: Phaser.Scene
  readonly #set: StageSet
  readonly #depth: number
  readonly #name: string
  #shown: Phaser.GameObjects.Image[] = []
  #turn = 0
  #last = ''

  constructor(scene: Phaser.Scene, set: StageSet, { name, depth }: { name: string; depth: number }) {
    this.#scene = scene
    this.#set = set
    this.#name = name
    this.#depth = depth
  }

  /** Paints a page of the stage's size and shows it; a later call overtakes an earlier one. */
  async show(svg: string): Promise<void> {
    if (svg === this.#last) return
    this.#last = svg
    const turn = ++this.#turn
    const ratio = this.#set.ratio()
    const canvas = await paint({ ...this.#set.size(), svg, ratio })
    if (turn !== this.#turn) return
    const before = this.#shown
    const image = pinned(this.#scene, { name: this.#name, canvas, x: 0, y: 0, ratio })
    image.setDepth(this.#depth)
    this.#shown = [...before, image]
    this.#set.stir()
    if (before.length === 0 || !this.#set.signals.motion.value) return this.#keep(image)
    this.#scene.tweens.add({
      targets: image.setAlpha(0),
      alpha: 1,
      duration: PACE.light,
      onComplete: () => this.#keep(image),
    })
  }

  /** Forgets what is being painted. */
  stop(): void {
    this.#turn++
  }

  #keep(image: Phaser.GameObjects.Image): void {
    const behind = this.#shown.slice(0, this.#shown.indexOf(image))
    this.#shown = this.#shown.slice(behind.length)
    for (const old of behind) old.destroy()
  }
}

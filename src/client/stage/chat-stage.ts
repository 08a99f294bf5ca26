import Phaser from 'phaser'
import { FadeLayer } from './fade-layer.ts'
import { Figure } from './figure.ts'
import { chatLayout, type Layout, type Size } from './layout.ts'
import { paint } from './paint.ts'
import type { Light } from './palette.ts'
import { pinned } from './pinned.ts'
import { backdrop, foreground, halo } from './room.ts'
import { PACE, type StageSet } from './stage-set.ts'
import { Walls } from './walls.ts'

/** How strongly the phone lights the wall behind the teen, for each pressure. */
const HALO = [0.3, 0.4, 0.55, 0.65, 0.7, 0.7] as const

interface Cast {
  readonly layout: Layout
  readonly room: FadeLayer
  readonly desk: FadeLayer
  readonly teen: Figure
  readonly walls: Walls
}

/** One evening in one room: the teen at the desk, and an hour in the window that follows the pressure. */
export class ChatStage extends Phaser.Scene {
  readonly key: string
  readonly #set: StageSet
  readonly #layoutOf: (size: Size) => Layout
  #cast: Cast | undefined
  #halo: Phaser.GameObjects.Image | undefined

  constructor(set: StageSet, key = 'chat', layoutOf = chatLayout) {
    super(key)
    this.key = key
    this.#set = set
    this.#layoutOf = layoutOf
  }

  create(): void {
    void this.build()
  }

  /** Puts everything up anew, for the size that the stage has now. */
  async build(): Promise<void> {
    this.#takeDown()
    const set = this.#set
    this.cameras.main.setOrigin(0, 0).setZoom(set.ratio())
    const layout = this.#layoutOf(set.size())
    const cast: Cast = {
      layout,
      room: new FadeLayer(this, set, { name: 'room', depth: 0 }),
      teen: new Figure(this, set, { art: set.art.teen, bust: layout.teen, depth: 2 }),
      desk: new FadeLayer(this, set, { name: 'desk', depth: 3 }),
      walls: new Walls(this, set, layout),
    }
    this.#cast = cast
    const alive = () => this.#cast === cast && this.sys.isActive()
    await Promise.all([cast.teen.build(), cast.walls.build(4, alive), this.#buildHalo(layout, alive)])
    if (!alive()) return
    this.shine(false)
    await this.feel()
    this.#set.built()
    this.#set.stir()
  }

  /** The teen's face follows the mood. */
  async feel(): Promise<void> {
    await this.#cast?.teen.feel(this.#set.signals.mood.value)
    this.#set.stir()
  }

  /** Light, sky and walls follow the pressure, or the dawn. */
  shine(motion = this.#set.signals.motion.value): void {
    if (!this.#cast) return
    const { pressure, told } = this.#set.signals
    const { layout, room, desk, teen, walls } = this.#cast
    const light: Light = told.value ? 'dawn' : pressure.value
    const weather = { pressure: pressure.value, dawn: told.value, motion }
    void room.show(backdrop(layout, light))
    void desk.show(foreground(layout, light))
    teen.light(weather)
    walls.close(weather)
    if (this.#halo) this.tweens.killTweensOf(this.#halo)
    this.#halo?.setAlpha(told.value ? 0 : HALO[pressure.value])
    this.#set.stir()
  }

  /** A message has arrived: the phone lights up. */
  glow(): void {
    const { pressure, told, motion } = this.#set.signals
    if (!this.#cast || told.value || !motion.value) return
    this.#cast.teen.flare(pressure.value)
    if (this.#halo) {
      this.tweens.killTweensOf(this.#halo)
      this.tweens.add({ targets: this.#halo.setAlpha(1), alpha: HALO[pressure.value], duration: PACE.glow })
    }
    this.#set.stir()
  }

  async #buildHalo({ teen }: Layout, alive: () => boolean): Promise<void> {
    const radius = 420 * teen.scale
    const ratio = this.#set.ratio()
    const canvas = await paint({ svg: halo(radius), width: radius * 2, height: radius * 2, ratio })
    if (!alive()) return
    const x = teen.x + 110 * teen.scale - radius
    const y = teen.y - 430 * teen.scale - radius
    this.#halo = pinned(this, { name: 'halo', canvas, x, y, ratio }).setDepth(1)
  }

  #takeDown(): void {
    this.#cast?.room.stop()
    this.#cast?.desk.stop()
    this.#cast = undefined
    this.#halo = undefined
    this.tweens.killAll()
    for (const child of [...this.children.list]) child.destroy()
  }
}

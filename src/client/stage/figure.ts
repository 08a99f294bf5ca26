import type Phaser from 'phaser'
import type { Mood, Pressure } from '../../core/scene/scene.ts'
import { type Box, BUST_BOX, FACE_BOX, type PersonArt } from '../assets/person-art.ts'
import type { Bust } from './layout.ts'
import { paint } from './paint.ts'
import { pinned } from './pinned.ts'
import { flatOf, shadeOf } from './silhouette.ts'
import { PACE, type StageSet, type Weather } from './stage-set.ts'

/** Where the body's middle is in the drawing. */
const MIDDLE = 362
/** How far the light behind a person is seen past their edge, in units of the drawing. */
const EDGE = 9
/** The face lies on two lights and the body. */
const FACE_LAYER = 3
/** How dark a person is, and how much of the phone's light catches them, for each pressure. */
const SHADE = [0, 0.1, 0.24, 0.36, 0.5, 0.6] as const
const GLOW = [0.25, 0.35, 0.55, 0.7, 0.85, 0.9] as const

/** The teen, drawn in layers, so that the face can change alone and the light can fall on all of it. */
export class Figure {
  readonly #scene: Phaser.Scene
  readonly #set: StageSet
  readonly #bust: Bust
  readonly #art: PersonArt
  readonly #body: Phaser.GameObjects.Container
  #face: Phaser.GameObjects.Image | undefined
  #lights:
    | { shade: Phaser.GameObjects.Image; glow: Phaser.GameObjects.Image; sun: Phaser.GameObjects.Image }
    | undefined
  #turn = 0

  constructor(
    scene: Phaser.Scene,
    set: StageSet,
    { art, bust, depth }: { art: PersonArt; bust: Bust; depth: number },
  ) {
    this.#scene = scene
    this.#set = set
    this.#art = art
    this.#bust = bust
    this.#body = scene.add.container(bust.x, bust.y).setDepth(depth)
  }

  /** Paints the person; until then nothing of them is there. */
  async build(): Promise<void> {
    const [base, over] = await Promise.all([
      this.#paint(this.#art.base, BUST_BOX),
      this.#art.over === '' ? null : this.#paint(this.#art.over, BUST_BOX),
    ])
    if (!this.#body.active) return
    const edge = EDGE * this.#bust.scale
    const layer = (name: string, canvas: HTMLCanvasElement) => this.#pin(name, canvas, BUST_BOX)
    const light = (name: string, canvas: HTMLCanvasElement, shift = 0) => {
      const image = layer(name, canvas).setAlpha(0)
      return image.setPosition(image.x + shift, image.y - Math.abs(shift) / 3)
    }
    const lights = {
      glow: light('figure/glow', flatOf(base, '#cfe4ff'), edge),
      sun: light('figure/sun', flatOf(base, '#fff9ef'), -edge),
      shade: light('figure/shade', shadeOf(base, '#0d0e22')),
    }
    const above = over ? [layer('figure/over', over)] : []
    this.#body.add([lights.glow, lights.sun, layer('figure/base', base), ...above, lights.shade])
    this.#lights = lights
  }

  /** Changes the face with a small nod; does nothing before the person is there. */
  async feel(mood: Mood): Promise<void> {
    if (!this.#lights) return
    const turn = ++this.#turn
    const canvas = await this.#paint(this.#art.faces[mood], FACE_BOX)
    if (turn !== this.#turn || !this.#body.active) return
    const before = this.#face
    const face = this.#pin('figure/face', canvas, FACE_BOX)
    this.#face = face
    this.#body.addAt(face, FACE_LAYER)
    before?.destroy()
    this.#set.stir()
    if (!before || !this.#set.signals.motion.value) return
    const { y } = this.#bust
    this.#scene.tweens.add({
      targets: this.#body,
      y: { from: y, to: y + 9 * this.#bust.scale },
      duration: PACE.face / 2,
      yoyo: true,
      ease: 'Quad.easeOut',
    })
  }

  /** Lets the light of the room fall on the person. */
  light({ pressure, dawn, motion }: Weather): void {
    if (!this.#lights) return
    const { shade, glow, sun } = this.#lights
    this.#dim(shade, dawn ? 0 : SHADE[pressure], motion)
    this.#dim(glow, dawn ? 0 : GLOW[pressure], motion)
    this.#dim(sun, dawn ? 0.9 : 0, motion)
  }

  /** A message arrives: the phone's light flares on the person and settles. */
  flare(pressure: Pressure): void {
    const glow = this.#lights?.glow
    if (!glow || !this.#set.signals.motion.value) return
    this.#scene.tweens.killTweensOf(glow)
    this.#scene.tweens.add({ targets: glow.setAlpha(1), alpha: GLOW[pressure], duration: PACE.glow })
  }

  #dim(image: Phaser.GameObjects.Image, alpha: number, motion: boolean): void {
    this.#scene.tweens.killTweensOf(image)
    if (!motion) image.setAlpha(alpha)
    else this.#scene.tweens.add({ targets: image, alpha, duration: PACE.light })
  }

  #paint(svg: string, { width, height }: Box): Promise<HTMLCanvasElement> {
    const { scale } = this.#bust
    return paint({ svg, width: width * scale, height: height * scale, ratio: this.#set.ratio() })
  }

  #pin(name: string, canvas: HTMLCanvasElement, box: Box): Phaser.GameObjects.Image {
    const { scale } = this.#bust
    const x = (box.x - MIDDLE) * scale
    const y = (box.y - BUST_BOX.y - BUST_BOX.height) * scale
    return pinned(this.#scene, { name, canvas, x, y, ratio: this.#set.ratio() })
  }
}

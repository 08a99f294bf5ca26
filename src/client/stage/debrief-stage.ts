import Phaser from 'phaser'
import { FACE_BOX, type PersonArt } from '../assets/person-art.ts'
import { Figure } from './figure.ts'
import { debriefLayout, type Layout } from './layout.ts'
import { paint } from './paint.ts'
import { pinned } from './pinned.ts'
import { backdrop, foreground, pictureFrame } from './room.ts'
import { PACE, type StageSet } from './stage-set.ts'

/** The frame's own size, and where in it the person's drawing begins and how large it is. */
const FRAME = { width: 272, height: 372, middle: 130, left: -14 + 32 * 0.36, top: 84, scale: 0.36 } as const

/** The calm morning after: the teen at ease, and beside him a picture of somebody whom nobody ever knew. */
export class DebriefStage extends Phaser.Scene {
  readonly key = 'debrief'
  readonly #set: StageSet
  #build = 0
  /** Once gone, the face does not come back when the window changes its size. */
  #isFaceLost = false

  constructor(set: StageSet) {
    super('debrief')
    this.#set = set
  }

  create(): void {
    this.#isFaceLost = false
    void this.build()
  }

  /** Puts everything up anew, for the size that the stage has now. */
  async build(): Promise<void> {
    const build = ++this.#build
    this.tweens.killAll()
    for (const child of [...this.children.list]) child.destroy()
    const { art, ratio } = this.#set
    this.cameras.main.setOrigin(0, 0).setZoom(ratio())
    const layout = debriefLayout(this.#set.size())
    const teen = new Figure(this, this.#set, { art: art.teen, bust: layout.teen, depth: 1 })
    const size = { ...this.#set.size(), ratio: ratio() }
    const [room, desk] = await Promise.all([
      paint({ ...size, svg: backdrop(layout, 'dawn') }),
      paint({ ...size, svg: foreground(layout, 'dawn') }),
      teen.build(),
    ])
    if (build !== this.#build || !this.sys.isActive()) return
    pinned(this, { name: 'morning', canvas: room, x: 0, y: 0, ratio: ratio() }).setDepth(0)
    pinned(this, { name: 'morning/desk', canvas: desk, x: 0, y: 0, ratio: ratio() }).setDepth(2)
    teen.light({ pressure: 0, dawn: true, motion: false })
    await teen.feel('relieved')
    if (art.contact) await this.#showStranger(art.contact, layout)
    this.#set.built()
    this.#set.stir()
  }

  async #showStranger(stranger: PersonArt, layout: Layout): Promise<void> {
    const spot = layout.things.frame
    if (!spot) return
    const build = this.#build
    const unit = layout.unit * 0.84
    const ratio = this.#set.ratio()
    const scale = FRAME.scale * unit
    const at = { x: spot.x - FRAME.middle * unit, y: spot.y - FRAME.height * unit, ratio }
    const size = { width: FRAME.width * unit, height: FRAME.height * unit, ratio }
    const faceSize = { width: FACE_BOX.width * scale, height: FACE_BOX.height * scale, ratio }
    const [frame, face] = await Promise.all([
      paint({ ...size, svg: pictureFrame(stranger.base + stranger.over, 'dawn') }),
      paint({ ...faceSize, svg: stranger.faces.relieved }),
    ])
    if (build !== this.#build || !this.sys.isActive()) return
    pinned(this, { ...at, name: 'stranger', canvas: frame }).setDepth(3)
    const x = at.x + FRAME.left * unit + FACE_BOX.x * scale
    const y = at.y + FRAME.top * unit + FACE_BOX.y * scale
    this.#loseFace(pinned(this, { name: 'stranger/face', canvas: face, x, y, ratio }).setDepth(4))
  }

  #loseFace(face: Phaser.GameObjects.Image): void {
    if (!this.#set.art.contactUnknown) return
    if (this.#isFaceLost || !this.#set.signals.motion.value) {
      face.destroy()
      return
    }
    this.tweens.add({
      targets: face,
      alpha: 0,
      delay: PACE.goodbye / 2,
      duration: PACE.goodbye,
      onComplete: () => {
        this.#isFaceLost = true
        face.destroy()
      },
    })
  }
}

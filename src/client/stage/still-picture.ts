import type { Mood, Pressure } from '../../core/scene/scene.ts'
import { BUST_BOX, FACE_BOX, type PersonArt } from '../assets/person-art.ts'
import { at, page } from './ink.ts'
import { type Bust, chatLayout, debriefLayout, type Layout, type Size, wallLayout } from './layout.ts'
import type { Light } from './palette.ts'
import { backdrop, foreground, pictureFrame } from './room.ts'
import type { StageArt } from './stage-set.ts'
import type { StagePlace } from './stage-signals.ts'

/** What a still picture shows. */
export interface Moment {
  readonly place: StagePlace
  readonly mood: Mood
  readonly pressure: Pressure
  readonly told: boolean
}

/** Where the body's middle is in the drawing. */
const MIDDLE = 362
/** How much light is left on the teen, for each pressure. */
const LIGHT_LEFT = [1, 0.92, 0.8, 0.7, 0.6, 0.52] as const
/** The stranger's frame in the units of the room. */
const FRAME = { middle: 130, height: 372, scale: 0.84 } as const

/** The whole room as one SVG document: what the stage shows, without any movement. */
export function stillPicture(art: StageArt, moment: Moment, size: Size): string {
  return moment.place === 'debrief' ? morning(art, debriefLayout(size)) : evening(art.teen, moment, size)
}

function evening(teen: PersonArt, { place, mood, pressure, told }: Moment, size: Size): string {
  const layout = place === 'wall' ? wallLayout(size) : chatLayout(size)
  const light: Light = told ? 'dawn' : pressure
  const left = told ? 1 : LIGHT_LEFT[pressure]
  const dim = ['R', 'G', 'B'].map((part) => `<feFunc${part} type="linear" slope="${left}"/>`).join('')
  return page(
    layout.width,
    layout.height,
    [
      `<filter id="dim"><feComponentTransfer>${dim}</feComponentTransfer></filter>`,
      backdrop(layout, light),
      `<g filter="url(#dim)">${bust(teen, teen.faces[mood], layout.teen)}</g>`,
      foreground(layout, light),
    ].join(''),
  )
}

function morning({ teen, contact, contactUnknown }: StageArt, layout: Layout): string {
  return page(
    layout.width,
    layout.height,
    [
      backdrop(layout, 'dawn'),
      bust(teen, teen.faces.relieved, layout.teen),
      foreground(layout, 'dawn'),
      contact ? portrait(contact, contactUnknown === true, layout) : '',
    ].join(''),
  )
}

function bust({ base, over }: PersonArt, face: string, { x, y, scale }: Bust): string {
  const faceHere = at(FACE_BOX.x - BUST_BOX.x, FACE_BOX.y - BUST_BOX.y, 1, face)
  return at(x - (MIDDLE - BUST_BOX.x) * scale, y - BUST_BOX.height * scale, scale, base + faceHere + over)
}

function portrait({ base, over, faces }: PersonArt, isFaceless: boolean, layout: Layout): string {
  const spot = layout.things.frame
  if (!spot) return ''
  const unit = layout.unit * FRAME.scale
  const face = isFaceless ? '' : at(FACE_BOX.x - BUST_BOX.x, FACE_BOX.y - BUST_BOX.y, 1, faces.relieved)
  const frame = pictureFrame(base + face + over, 'dawn')
  return at(spot.x - FRAME.middle * unit, spot.y - FRAME.height * unit, unit, frame)
}

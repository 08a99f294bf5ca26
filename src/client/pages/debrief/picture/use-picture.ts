import { useMemo } from 'preact/hooks'
import { type WholePicture, wholePicture } from '../../../../core/debrief/index.ts'
import { NEAR_FROM } from '../../../../core/debrief/picture/brush.ts'
import { DAY, NIGHT } from '../../../../core/debrief/picture/colours.ts'
import { drawPicture } from '../../../../core/debrief/picture/draw-picture.ts'
import { type PlacedBlock, type Point, type SceneMap, sceneMap } from '../../../../core/map/index.ts'
import { type MapCue, useApp } from '../../../app.ts'
import { teenOf } from '../../../panels/talk.ts'
import { useLoaded } from '../../../panels/use-loaded.ts'
import type { DebriefParts } from '../debrief-parts.ts'
import { type PictureWords, pictureWords } from './picture-words.ts'

/** The picture of a run, laid out and drawn. */
export interface DrawnPicture {
  readonly said: PictureWords
  readonly map: SceneMap
  readonly picture: WholePicture
  readonly sheet: MapCue['sheet']['value']
  readonly walker: MapCue['walker']['value']
}

/** Lays the picture out when the scene or the language changes, and draws it anew when what is looked at does. */
export function usePicture(parts: DebriefParts, selected: string | null): DrawnPicture {
  const app = useApp()
  const { scene, words, transcript } = parts
  const said = pictureWords(app, scene, words)
  const language = app.i18n.language.value
  const colours = app.preferences.dark.value ? NIGHT : DAY
  const map = useMemo(() => sceneMap(scene, said.map), [scene, language])
  const picture = useMemo(() => wholePicture(parts), [scene, transcript])
  const sheet = useMemo(() => {
    const look = { words: said.map, colours, selected: selected ?? undefined }
    const near = drawPicture(map, picture, { ...look, level: 'near' })
    const far = drawPicture(map, picture, { ...look, level: 'far' })
    const drawingAt = (zoom: number) => (zoom < NEAR_FROM ? far : near)
    return {
      width: map.width,
      height: map.height,
      paper: colours.paper,
      direction: said.map.direction,
      drawingAt,
    }
  }, [map, picture, colours, selected])

  const art = useLoaded(scene.id, () => app.library.art(scene.id))
  const portrait = art.state === 'there' ? art.value[teenOf(scene) ?? '']?.portrait : undefined
  const block = map.blocks.find(({ id }) => id === selected)
  const walker = useMemo(
    () => (portrait && block ? { portrait, at: standingAt(block, said.map.direction) } : null),
    [portrait, block],
  )
  return { said, map, picture, sheet, walker }
}

/** The walker stands at the corner of a card where reading begins, and hides nothing of it. */
function standingAt({ x, y, width }: PlacedBlock, direction: 'ltr' | 'rtl'): Point {
  return { x: direction === 'rtl' ? x + width - 2 : x + 2, y: y - 9 }
}

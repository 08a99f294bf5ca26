import { useState } from 'preact/hooks'
import { frameOf, momentAt } from '../../../../core/debrief/picture/moment-at.ts'
import { closeView, type Extent, wholeView } from '../../../../core/map/index.ts'
import { useApp } from '../../../app.ts'
import { PageTitle } from '../../../panels/page-title.tsx'
import type { DebriefParts } from '../debrief-parts.ts'
import { useRewinding } from '../rewinding.ts'
import { CompareRuns } from './compare-runs.tsx'
import { MapWindow } from './map-window.tsx'
import { listId, MomentList } from './moment-list.tsx'
import { momentNames } from './moment-names.ts'
import { PathWalk } from './path-walk.tsx'
import { PictureKey } from './picture-key.tsx'
import './picture-step.css'
import { usePicture } from './use-picture.ts'

/** Letters of the map have 11.5 units: at these zooms they are as large as the page's own, or can just be read. */
const ZOOM_PER_REM = { zoom: 0.088, least: 0.066 } as const

/** The whole conversation: the path bright, the rest dim; as a picture, and the same as a list. */
export function PictureStep(parts: DebriefParts) {
  const { i18n } = useApp()
  const { scene, words, transcript, before } = parts
  const { rewindTo } = useRewinding(transcript)
  const [selected, setSelected] = useState<string | null>(null)
  const { said, map, picture, sheet, walker } = usePicture(parts, selected)
  const all = [...picture.path, ...picture.others]
  const momentOf = (id: string | null) => all.find((each) => each.id === id)
  const names = momentNames(picture, said)
  const nameOf = (id: string) => names.get(id) ?? ''
  const goal = (window: Extent) => {
    const block = map.blocks.find(({ id }) => id === selected)
    if (!block) return wholeView(map, window)
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const { direction } = said.map
    const close = { zoom: rem * ZOOM_PER_REM.zoom, least: rem * ZOOM_PER_REM.least, direction }
    return closeView(frameOf(block), window, close)
  }
  const legend = (
    <PictureKey
      isGenuine={scene.kind === 'genuine'}
      hasSigns={all.some(({ signs }) => signs.length > 0)}
      hasBefore={before !== undefined}
    />
  )
  const telling = { scene, words, pictureWords: said, nameOf, onRewind: rewindTo }
  return (
    <>
      <div class="picture">
        <div class="picture-words">
          <PageTitle step="whole-picture">{i18n.t('debrief.whole-picture')}</PageTitle>
          <p>{i18n.t(scene.kind === 'genuine' ? 'debrief.picture-lead-genuine' : 'debrief.picture-lead')}</p>
        </div>
        <MapWindow
          sheet={sheet}
          walker={walker}
          goal={goal}
          goalKey={`${i18n.language.value} ${selected}`}
          onTap={(at) => setSelected(momentAt(map, at) ?? null)}
        />
        <PathWalk
          {...telling}
          {...{ picture, legend }}
          selected={momentOf(selected)}
          onSelect={setSelected}
        />
      </div>
      {selected !== null && legend}
      <CompareRuns {...parts} />
      <MomentList
        {...telling}
        picture={picture}
        onGo={(id) => {
          setSelected(id)
          focusInList(id)
        }}
      />
    </>
  )
}

/** Goes to a moment in the list, which may stand folded, and in a fold of it. */
function focusInList(id: string): void {
  const row = document.getElementById(listId(id))
  for (let fold = row?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true
  row?.focus()
}

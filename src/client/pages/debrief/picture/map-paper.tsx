import { useMemo } from 'preact/hooks'
import { type Extent, seen, type View } from '../../../../core/map/index.ts'
import type { MapCue } from '../../../app.ts'
import { elementsOf } from './map-drawing.tsx'

interface MapPaperProps {
  readonly sheet: MapCue['sheet']['value']
  readonly walker: MapCue['walker']['value']
  readonly view: View
  readonly window: Extent
}

/** How large the walker is in the window, in CSS pixels. */
const WALKER = 46

/** The same drawing as elements of the page: before the stage has come, and where it cannot come. */
export function MapPaper({ sheet, walker, view, window }: MapPaperProps) {
  const drawing = sheet.drawingAt(view.zoom)
  const elements = useMemo(() => elementsOf(drawing), [drawing])
  const { x, y, width, height } = seen(view, window)
  const size = WALKER / view.zoom
  return (
    <svg
      class="map-paper"
      aria-hidden="true"
      direction={sheet.direction}
      viewBox={`${x} ${y} ${width} ${height}`}
      style={{ background: sheet.paper }}
    >
      {elements}
      {walker && (
        <image
          href={walker.portrait}
          x={walker.at.x - size / 2}
          y={walker.at.y - size / 2}
          width={size}
          height={size}
        />
      )}
    </svg>
  )
}

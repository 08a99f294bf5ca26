import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Extent, heldTo, pointUnder, type View, wholeView, zoomed } from '../../../../core/map/index.ts'
import { type MapCue, useApp } from '../../../app.ts'
import { Button } from '../../../panels/button.tsx'
import { followGestures } from './gestures.ts'
import { viewAfter, ZOOM_STEP } from './map-keys.ts'
import { MapPaper } from './map-paper.tsx'
import './map-window.css'

type Sheet = MapCue['sheet']['value']

interface MapWindowProps {
  readonly sheet: Sheet
  readonly walker: MapCue['walker']['value']
  /** Where to look now: everything, or a part of it. Each new one is gone to. */
  goal(window: Extent): View
  /** Changes when there is a new goal. */
  readonly goalKey: string
  onTap(at: { readonly x: number; readonly y: number }): void
}

/** The window in which the map is looked at: fingers, mouse, wheel, keys and buttons move it. */
export function MapWindow({ sheet, walker, goal, goalKey, onTap }: MapWindowProps) {
  const { i18n, cues } = useApp()
  const frame = useRef<HTMLElement>(null)
  const size = useSignal<Extent>({ width: 1, height: 1 })
  const look = useSignal<MapCue['look']['value']>({ view: wholeView(sheet, size.peek()), glides: false })
  const isShown = useSignal(false)
  const shown = { sheet: useLatest(sheet), walker: useLatest(walker) }
  const latest = useRef({ sheet, goal, onTap })
  latest.current = { sheet, goal, onTap }
  const go = (view: View, glides: boolean) => {
    look.value = { view: heldTo(latest.current.sheet, size.peek(), view), glides }
  }

  useEffect(() => {
    const window = frame.current
    if (!window) return
    const measure = () => {
      size.value = { width: Math.max(1, window.clientWidth), height: Math.max(1, window.clientHeight) }
      go(latest.current.goal(size.peek()), false)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(window)
    const stopGestures = followGestures(window, {
      view: () => look.peek().view,
      show: (view) => go(view, false),
      tap: (at) => latest.current.onTap(pointUnder(look.peek().view, at)),
    })
    cues.map.value = { frame: window, ...shown, look, isShown }
    return () => {
      observer.disconnect()
      stopGestures()
      cues.map.value = null
    }
  }, [])
  useEffect(() => go(latest.current.goal(size.peek()), true), [goalKey])

  const zoom = (factor: number) => go(zoomed(look.peek().view, factor), true)
  const showAll = () => go(wholeView(sheet, size.peek()), true)
  const isWhole = look.value.view.zoom <= wholeView(sheet, size.value).zoom
  return (
    <div class="map-window">
      <section
        ref={frame}
        class="map-frame"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the picture, which is a part of its own
        tabIndex={0}
        data-whole={isWhole}
        aria-label={i18n.t('debrief.picture')}
        aria-describedby="map-hint"
        onKeyDown={(event) => {
          const next =
            event.altKey || event.ctrlKey || event.metaKey
              ? undefined
              : viewAfter(event.key, look.peek().view)
          if (!next) return
          event.preventDefault()
          if (next === 'whole') showAll()
          else go(next, true)
        }}
      >
        {!isShown.value && (
          <MapPaper sheet={sheet} walker={walker} view={look.value.view} window={size.value} />
        )}
      </section>
      <p id="map-hint" class="hidden-text">
        {i18n.t('debrief.picture-hint')}
      </p>
      <div class="map-buttons">
        <Button aria-label={i18n.t('debrief.picture-in')} onClick={() => zoom(ZOOM_STEP)}>
          <Sign d="M5 12h14M12 5v14" />
        </Button>
        <Button aria-label={i18n.t('debrief.picture-out')} onClick={() => zoom(1 / ZOOM_STEP)}>
          <Sign d="M5 12h14" />
        </Button>
        <Button aria-label={i18n.t('debrief.picture-all')} onClick={showAll}>
          <Sign d="M8 4H4v4M20 8V4h-4M4 16v4h4M16 20h4v-4" />
        </Button>
      </div>
    </div>
  )
}

/** A sign on a button, drawn here since no other page needs it. */
function Sign({ d }: { readonly d: string }) {
  return (
    <svg aria-hidden="true" class="map-sign" viewBox="0 0 24 24">
      <path d={d} />
    </svg>
  )
}

/** A value as a signal, for whoever follows it outside of the page. */
function useLatest<T>(value: T) {
  const signal = useSignal(value)
  useEffect(() => {
    signal.value = value
  }, [value])
  return signal
}

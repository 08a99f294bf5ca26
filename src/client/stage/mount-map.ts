import { effect, untracked } from '@preact/signals'
import Phaser from 'phaser'
import { closeGame, openGame, resizeGame, screenRatio, sizeOf } from './game.ts'
import type { MapSignals } from './map-sheet.ts'
import { type MapSet, MapStage } from './map-stage.ts'
import { sleepWhenStill } from './rest.ts'

/** What a map's stage is built from. */
export interface MapOptions {
  /** Gives the map its window; its `data-frames` counts the frames drawn. */
  readonly parent: HTMLElement
  readonly signals: MapSignals
  after: MapSet['after']
  /** Called when the map can be looked at. */
  onReady(): void
}

/**
 * Puts a map into `parent` and lets it follow the signals until what is returned is called. It takes neither
 * keys nor touch, and is hidden from assistive technology: the page has both, and the same as a list.
 */
export function mountMap({ parent, signals, after, onReady }: MapOptions): () => void {
  const game = openGame({ parent, background: signals.sheet.peek().paper })
  const rest = sleepWhenStill(game, parent)
  const stage = new MapStage({
    signals,
    after,
    size: () => sizeOf(parent),
    ratio: screenRatio,
    stir: rest.stir,
    built: () => game.events.once(Phaser.Core.Events.POST_RENDER, onReady),
  })
  let gone = false
  const stops: (() => void)[] = []
  game.events.once(Phaser.Core.Events.READY, () => {
    if (gone) return
    game.canvas.setAttribute('aria-hidden', 'true')
    resizeGame(game, parent)
    game.scene.add(stage.key, stage, true)
    stops.push(followSignals(stage, signals), refit(game, parent, stage))
  })
  return () => {
    gone = true
    for (const stop of stops) stop()
    closeGame(game)
  }
}

/** Each signal moves only what it is about; all that they say at first is built in already. */
function followSignals(stage: MapStage, { sheet, look, walker }: MapSignals): () => void {
  const whenChanged = (read: () => unknown, then: () => void) => {
    let isFirst = true
    return effect(() => {
      read()
      if (!isFirst) untracked(then)
      isFirst = false
    })
  }
  const stops = [
    whenChanged(
      () => sheet.value,
      () => stage.redraw(),
    ),
    whenChanged(
      () => look.value,
      () => stage.look(),
    ),
    whenChanged(
      () => walker.value,
      () => void stage.walk(),
    ),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function refit(game: Phaser.Game, parent: HTMLElement, stage: MapStage): () => void {
  let { width, height } = sizeOf(parent)
  const observer = new ResizeObserver(() => {
    const now = sizeOf(parent)
    if (now.width === width && now.height === height) return
    ;({ width, height } = now)
    resizeGame(game, parent)
    stage.build()
  })
  observer.observe(parent)
  return () => observer.disconnect()
}

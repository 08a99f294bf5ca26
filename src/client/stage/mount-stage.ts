import Phaser from 'phaser'
import { ChatStage } from './chat-stage.ts'
import { DebriefStage } from './debrief-stage.ts'
import { follow, refit } from './follow.ts'
import { closeGame, openGame, resizeGame, screenRatio, sizeOf } from './game.ts'
import type { RendererKind } from './renderer-kind.ts'
import { sleepWhenStill } from './rest.ts'
import type { StageArt, StageSet } from './stage-set.ts'
import type { StageSignals } from './stage-signals.ts'
import { WallStage } from './wall-stage.ts'

/** What the stage is built from. */
export interface StageOptions {
  /** Gives the stage its size; its `data-frames` counts the frames drawn. */
  readonly parent: HTMLElement
  readonly signals: StageSignals
  readonly art: StageArt
  /** Chosen by the machine's driver when left out. */
  readonly renderer?: RendererKind
  /** Called when a first picture is complete; before that the canvas shows nothing worth looking at. */
  readonly onReady?: () => void
}

/** A stage that is up. */
export interface Stage {
  /** How many frames have been drawn: it stands still when nothing moves. */
  readonly frames: number
  destroy(): void
}

/**
 * Puts the stage into `parent` and lets it follow the signals until it is destroyed. Everything on it can be
 * read elsewhere: its canvas is hidden from assistive technology and takes neither keys nor touch.
 */
export function mountStage({ parent, signals, art, renderer, onReady }: StageOptions): Stage {
  const game = openGame({ parent, renderer, background: '#5b4b8a' })
  const rest = sleepWhenStill(game, parent)
  const set: StageSet = {
    art,
    signals,
    size: () => sizeOf(parent),
    ratio: screenRatio,
    stir: rest.stir,
    built: () => game.events.once(Phaser.Core.Events.POST_RENDER, () => onReady?.()),
  }
  let gone = false
  const stages = { chat: new ChatStage(set), debrief: new DebriefStage(set), wall: new WallStage(set) }
  const stops: (() => void)[] = []
  const resize = (): void => resizeGame(game, parent)
  game.events.once(Phaser.Core.Events.READY, () => {
    if (gone) return
    game.canvas.setAttribute('aria-hidden', 'true')
    resize()
    for (const stage of Object.values(stages)) game.scene.add(stage.key, stage)
    stops.push(follow(game, stages, set), refit(parent, stages, set, resize))
  })
  return {
    get frames() {
      return rest.frames()
    },
    destroy() {
      gone = true
      for (const stop of stops) stop()
      closeGame(game)
    },
  }
}

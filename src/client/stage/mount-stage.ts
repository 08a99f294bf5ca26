import Phaser from 'phaser'
import { ChatStage } from './chat-stage.ts'
import { DebriefStage } from './debrief-stage.ts'
import { follow, refit } from './follow.ts'
import { type RendererKind, rendererFor, webglDriver } from './renderer-kind.ts'
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

const MAX_RATIO = 2

function makeGame(parent: HTMLElement, kind: RendererKind): Phaser.Game {
  return new Phaser.Game({
    type: kind === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    parent,
    width: parent.clientWidth,
    height: parent.clientHeight,
    scale: { mode: Phaser.Scale.NONE },
    backgroundColor: '#5b4b8a',
    banner: false,
    autoFocus: false,
    antialias: true,
  })
}

/**
 * Puts the stage into `parent` and lets it follow the signals until it is destroyed. Everything on it can be
 * read elsewhere: its canvas is hidden from assistive technology and takes neither keys nor touch.
 */
export function mountStage({ parent, signals, art, renderer, onReady }: StageOptions): Stage {
  const game = makeGame(parent, renderer ?? rendererFor(webglDriver()))
  const rest = sleepWhenStill(game, parent)
  const set: StageSet = {
    art,
    signals,
    size: () => ({ width: Math.max(1, parent.clientWidth), height: Math.max(1, parent.clientHeight) }),
    ratio: () => Math.min(MAX_RATIO, window.devicePixelRatio || 1),
    stir: rest.stir,
    built: () => game.events.once(Phaser.Core.Events.POST_RENDER, () => onReady?.()),
  }
  let gone = false
  const stages = { chat: new ChatStage(set), debrief: new DebriefStage(set), wall: new WallStage(set) }
  const stops: (() => void)[] = []
  const resize = (): void => {
    const { width, height } = set.size()
    game.scale.setZoom(1 / set.ratio())
    game.scale.resize(Math.round(width * set.ratio()), Math.round(height * set.ratio()))
  }
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
      game.destroy(true)
      if (game.isRunning) game.loop.wake()
    },
  }
}

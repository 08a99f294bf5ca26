import { effect, untracked } from '@preact/signals'
import type Phaser from 'phaser'
import type { ChatStage } from './chat-stage.ts'
import type { DebriefStage } from './debrief-stage.ts'
import type { StageSet } from './stage-set.ts'
import type { WallStage } from './wall-stage.ts'

/** The stages of which one is on. */
export interface Stages {
  readonly chat: ChatStage
  readonly debrief: DebriefStage
  readonly wall: WallStage
}

/** Lets the stages follow the signals; returns what ends it. */
export function follow(game: Phaser.Game, stages: Stages, { signals, stir }: StageSet): () => void {
  const evening = () => (signals.place.peek() === 'wall' ? stages.wall : stages.chat)
  let heard = signals.arrivals.peek()
  const stops = [
    effect(() => {
      const on = stages[signals.place.value]
      untracked(() => {
        for (const off of Object.values(stages)) if (off !== on) game.scene.stop(off.key)
        game.scene.start(on.key)
        stir()
      })
    }),
    effect(() => {
      signals.mood.value
      untracked(() => void evening().feel())
    }),
    effect(() => {
      signals.pressure.value
      signals.told.value
      untracked(() => evening().shine())
    }),
    effect(() => {
      const now = signals.arrivals.value
      untracked(() => now > heard && evening().glow())
      heard = now
    }),
    effect(() => {
      const flights = signals.ballots.value
      untracked(() => void stages.wall.drop(flights))
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Puts the stage that is on up anew when its parent or the screen's resolution changes. */
export function refit(parent: HTMLElement, stages: Stages, { signals, size }: StageSet, resize: () => void) {
  let { width, height } = size()
  const observer = new ResizeObserver(() => {
    const now = size()
    if (now.width === width && now.height === height) return
    ;({ width, height } = now)
    resize()
    void stages[signals.place.peek()].build()
  })
  observer.observe(parent)
  return () => observer.disconnect()
}

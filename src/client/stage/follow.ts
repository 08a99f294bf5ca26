import { effect, untracked } from '@preact/signals'
import type Phaser from 'phaser'
import type { ChatStage } from './chat-stage.ts'
import type { DebriefStage } from './debrief-stage.ts'
import type { StageSet } from './stage-set.ts'

/** The stages of which one is on. */
export interface Stages {
  readonly chat: ChatStage
  readonly debrief: DebriefStage
}

/** Lets the stages follow the signals; returns what ends it. */
export function follow(
  game: Phaser.Game,
  { chat, debrief }: Stages,
  { signals, stir }: StageSet,
): () => void {
  let heard = signals.arrivals.peek()
  const stops = [
    effect(() => {
      const [on, off] = signals.place.value === 'chat' ? [chat, debrief] : [debrief, chat]
      untracked(() => {
        game.scene.stop(off.key)
        game.scene.start(on.key)
        stir()
      })
    }),
    effect(() => {
      signals.mood.value
      untracked(() => void chat.feel())
    }),
    effect(() => {
      signals.pressure.value
      signals.told.value
      untracked(() => chat.shine())
    }),
    effect(() => {
      const now = signals.arrivals.value
      untracked(() => now > heard && chat.glow())
      heard = now
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Puts the stage that is on up anew when its parent or the screen's resolution changes. */
export function refit(
  parent: HTMLElement,
  { chat, debrief }: Stages,
  { signals, size }: StageSet,
  resize: () => void,
) {
  let { width, height } = size()
  const observer = new ResizeObserver(() => {
    const now = size()
    if (now.width === width && now.height === height) return
    ;({ width, height } = now)
    resize()
    void (signals.place.peek() === 'chat' ? chat : debrief).build()
  })
  observer.observe(parent)
  return () => observer.disconnect()
}

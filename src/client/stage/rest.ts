import Phaser from 'phaser'

/** The loop's sleep. */
export interface Rest {
  /** Something is about to change: draw until it stands still again. */
  readonly stir: () => void
  readonly frames: () => number
}

/** Frames that are drawn after a stir even when nothing moves, so that new textures are surely on show. */
const SETTLE = 2

/** Sends the loop to sleep whenever nothing moves, and counts the frames in `data-frames` of `parent`. */
export function sleepWhenStill(game: Phaser.Game, parent: HTMLElement): Rest {
  let frames = 0
  let settled = 0
  let isGone = false
  game.events.once(Phaser.Core.Events.DESTROY, () => {
    isGone = true
  })
  const isMoving = (): boolean =>
    game.scene.getScenes(true).some((scene) => scene.tweens.getTweens().length > 0)
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    frames++
    parent.dataset.frames = String(frames)
    settled = isMoving() ? 0 : settled + 1
    if (settled >= SETTLE) game.loop.sleep()
  })
  return {
    stir() {
      settled = 0
      // A drawing may arrive when its stage has been taken down: that loop cannot be woken any more.
      if (game.isRunning && !isGone) game.loop.wake()
    },
    frames: () => frames,
  }
}

import { effect, type ReadonlySignal } from '@preact/signals'

/** Held, shared, by every tab that may not be disturbed. */
const BUSY = 'lesson-busy'

/** What the tabs of one browser tell each other of whether they are in the middle of something. */
export interface BusySign {
  /** Does something while no tab is busy; does not wait for such a moment. */
  unlessBusy(what: () => Promise<void>): Promise<void>
}

/** Puts the sign up for as long as this tab is busy. */
export function busySign(locks: LockManager, isBusy: ReadonlySignal<boolean>): BusySign {
  let down: Promise<unknown> = Promise.resolve()
  effect(() => {
    if (!isBusy.value) return
    let takeDown = () => {}
    const over = new Promise<void>((done) => {
      takeDown = done
    })
    down = locks.request(BUSY, { mode: 'shared' }, () => over)
    return takeDown
  })
  return {
    async unlessBusy(what) {
      await down
      await locks.request(BUSY, { ifAvailable: true }, async (lock) => {
        if (lock) await what()
      })
    },
  }
}

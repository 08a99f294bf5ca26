import { effect, signal } from '@preact/signals'
import { dataUri } from '../assets/person-art.ts'
import type { StageArt } from './stage-set.ts'
import type { StageSignals } from './stage-signals.ts'
import { stillPicture } from './still-picture.ts'

/** What a still room is made from: the same as the stage. */
export interface StillRoomOptions {
  readonly parent: HTMLElement
  readonly signals: StageSignals
  readonly art: StageArt
}

/**
 * Hangs the room up as a picture that follows the signals without movement: it is there before the stage has
 * come, and stays where the stage cannot come. Returns what takes it down.
 */
export function hangStillRoom({ parent, signals, art }: StillRoomOptions): () => void {
  const image = document.createElement('img')
  image.alt = ''
  image.className = 'room-still'
  parent.append(image)
  const size = signal(sizeOf(parent))
  const observer = new ResizeObserver(() => {
    const now = sizeOf(parent)
    if (now.width !== size.peek().width || now.height !== size.peek().height) size.value = now
  })
  observer.observe(parent)
  const stop = effect(() => {
    if (size.value.width * size.value.height === 0) return
    const moment = {
      place: signals.place.value,
      mood: signals.mood.value,
      pressure: signals.pressure.value,
      told: signals.told.value,
    }
    image.src = dataUri(stillPicture(art, moment, size.value))
  })
  return () => {
    stop()
    observer.disconnect()
    image.remove()
  }
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement) {
  return { width: clientWidth, height: clientHeight }
}

import type { Clock } from '../clock.ts'
import type { Keep } from '../keep.ts'
import type { Library } from '../library.ts'
import type { Whose } from '../whose.ts'
import type { AnyWindow } from './find-api.ts'
import { type Lms, openLms, packageIn } from './open-lms.ts'
import { whoseLeft } from './whose-left.ts'

/** What a package is opened with. */
export interface PackageParts {
  /** What its page says of it. */
  readonly words: string
  readonly device: Keep
  readonly clock: Clock
  readonly library: Library
  newSerial(): number
}

/** An LMS, and how one asks there whose a place is. */
export interface OpenedPackage extends Lms {
  whose(onSwapped: () => void): Whose
}

/** Opens the LMS around the page; a package of one scene begins with that scene. */
export async function openPackage(parts: PackageParts): Promise<OpenedPackage | undefined> {
  const pack = packageIn(parts.words)
  if (!pack) return undefined
  const { device, clock, library, newSerial } = parts
  const lms = await openLms({
    pack,
    window: window as unknown as AnyWindow,
    device,
    clock,
    library,
    token: newSerial().toString(36).padStart(6, '0').slice(-6),
    serial: newSerial(),
  })
  const [only, ...more] = pack.tasks
  const isScene = library.catalogue.some(({ id }) => id === only)
  if (isScene && more.length === 0 && !lms.isDone && location.hash.length < 3) {
    history.replaceState(null, '', `#/play/${only}`)
  }
  return { ...lms, whose: (onSwapped) => whoseLeft(lms, onSwapped) }
}

import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import type { Pointed } from '../../platform/talk-window.ts'

/** So long after the last movement the dot goes away, in milliseconds. */
const STILL = 2500

/** Where the mouse is in this window, as long as it moves: an arrow is too small for the last row. */
export function useOwnPointer(): Pointed | null {
  const { clock } = useApp()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  useEffect(() => {
    let forget = () => {}
    const follow = ({ clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType !== 'mouse') return
      forget()
      forget = clock.after(STILL, () => setPointed(null))
      setPointed({ x: (100 * clientX) / innerWidth, y: (100 * clientY) / innerHeight })
    }
    addEventListener('pointermove', follow)
    return () => {
      forget()
      removeEventListener('pointermove', follow)
    }
  }, [clock])
  return pointed
}

import { useEffect } from 'preact/hooks'
import type { Press } from '../../../protocol/index.ts'

/** Keys of a clicker. They mean nothing in a field of one line, and work from there, too. */
const CLICKER: Readonly<Record<string, Press>> = { PageDown: 'forward', PageUp: 'back' }
/** Keys of a keyboard, and the black-screen key of clickers, which is "." or "b". */
const ARROWS: Readonly<Record<string, Press>> = { ArrowRight: 'forward', ArrowLeft: 'back' }
const LETTERS: Readonly<Record<string, Press>> = {
  '.': 'pause',
  p: 'pause',
  a: 'a',
  b: 'b',
  c: 'c',
  d: 'd',
  1: 'a',
  2: 'b',
  3: 'c',
  4: 'd',
}

/** What somebody is writing in, or moving through with the arrows, keeps its keys. */
const OWN_PAGES = 'select, textarea, [contenteditable]'
const OWN_KEYS = 'input, select, textarea, [contenteditable], [role="radiogroup"], .display-options'

/** Lets the keys of the leader press, unless they are meant for something in the page. */
export function usePresenterKeys(press: (press: Press) => void, letters = true): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
      const isIn = (places: string) =>
        event.target instanceof Element && event.target.closest(places) !== null
      const others = { ...ARROWS, ...(letters && LETTERS) }
      const pressed = isIn(OWN_KEYS)
        ? !isIn(OWN_PAGES) && CLICKER[event.key]
        : (CLICKER[event.key] ?? others[event.key] ?? others[event.key.toLowerCase()])
      if (!pressed) return
      event.preventDefault()
      press(pressed)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [press, letters])
}

import { useEffect } from 'preact/hooks'
import type { Press } from '../../../protocol/index.ts'

/** Keys of a keyboard and of presentation clickers, whose black-screen key is "." or "b". */
const KEYS: Readonly<Record<string, Press>> = {
  PageDown: 'forward',
  ArrowRight: 'forward',
  PageUp: 'back',
  ArrowLeft: 'back',
}
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
const OWN_KEYS = 'input, select, textarea, [contenteditable], [role="radiogroup"], .display-options'

/** Lets the keys of the leader press, unless they are meant for something in the page. */
export function usePresenterKeys(press: (press: Press) => void, letters = true): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return
      const pressed = KEYS[event.key] ?? (letters ? LETTERS[event.key.toLowerCase()] : undefined)
      if (!pressed) return
      event.preventDefault()
      press(pressed)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [press, letters])
}

import { useEffect } from 'preact/hooks'
import type { TalkPress } from '../../platform/talk-window.ts'

/** Keys of a keyboard and of clickers, whose black-screen key is "." or "b". */
const KEYS: Readonly<Record<string, TalkPress>> = {
  PageDown: 'forward',
  ArrowRight: 'forward',
  PageUp: 'back',
  ArrowLeft: 'back',
}
const LETTERS: Readonly<Record<string, TalkPress>> = {
  '.': 'black',
  p: 'pause',
  j: 'join',
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

interface TalkKeys {
  press(press: TalkPress): void
  /** N: the notes over the hall, where there is one screen. */
  onNotes?(): void
  /** Whether letters and digits press, too. */
  readonly letters?: boolean
}

/** Lets the keys of the speaker press, unless they are meant for something in the page. */
export function useTalkKeys({ press, onNotes, letters = true }: TalkKeys): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return
      const key = event.key.toLowerCase()
      const pressed = KEYS[event.key] ?? (letters ? LETTERS[key] : undefined)
      if (pressed) press(pressed)
      else if (letters && key === 'n' && onNotes) onNotes()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [press, onNotes, letters])
}

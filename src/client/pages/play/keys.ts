import type { Session } from './session.ts'

/**
 * The keys of the phone, while the focus is in it: 1 to 4 give a reply, Space and Enter end the waiting.
 * Outside of the phone a digit does nothing, so that nobody's speech input or shortcut gives a reply.
 */
export function keysOf(session: Session, choose: (reply: string) => void) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
    const position = session.open.value
    if (position?.type === 'choice' && /^[1-4]$/.test(event.key)) {
      const reply = position.replies[Number(event.key) - 1]
      if (reply) choose(reply.id)
      return
    }
    const onButton = event.target instanceof HTMLButtonElement
    if (position === null && !onButton && (event.key === ' ' || event.key === 'Enter')) {
      session.skip()
      event.preventDefault()
    }
  }
}

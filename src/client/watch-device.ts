import type { App } from './app.ts'
import type { Keep } from './platform/keep.ts'
import { RECORDS } from './platform/records.ts'
import { isPersonal } from './platform/whose.ts'

const OWN_KEYS = Object.values(RECORDS).flatMap(({ key, personal }) => (personal ? [key] : []))

/**
 * Follows what happens on the device beside the page: touches, after which it may have to be asked whose place
 * this is, the time somebody spends on homework, and what another tab forgets.
 */
export function watchDevice(app: App, keep: Keep, reset: () => void): void {
  const { whose, homework, router } = app
  const touch = (event: Event) => {
    homework.peek()?.spend(taskOf(app))
    if (!whose.touch() || !isPersonal(router.route.peek())) return
    event.preventDefault()
    event.stopPropagation()
  }
  for (const kind of ['pointerdown', 'keydown'] as const) addEventListener(kind, touch, true)
  addEventListener('scroll', () => homework.peek()?.spend(taskOf(app)), { capture: true, passive: true })
  const leave = () => {
    const list = homework.peek()
    list?.spend(taskOf(app))
    list?.spend(undefined)
    list?.settle()
    whose.touch()
  }
  addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', () => document.hidden && leave())
  keep.watch((key, gone) => {
    if (key === RECORDS.homework.key && !gone) void app.bringHomework().catch(() => {})
    if (!gone || !OWN_KEYS.includes(key)) return
    reset()
    if (isPersonal(router.route.peek())) router.go({ page: 'title' })
  })
}

/** The part of a list that somebody is at: a round of practice, or the scene that is played or looked back on. */
function taskOf({ router, shelf }: App): string | undefined {
  const route = router.route.peek()
  if (route.page === 'play') return route.scene
  if (route.page === 'practice') return route.round
  return route.page === 'debrief' ? shelf.lastScene() : undefined
}

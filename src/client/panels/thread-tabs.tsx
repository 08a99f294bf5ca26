import { useEffect, useRef } from 'preact/hooks'
import type { Scene } from '../../core/scene/scene.ts'
import { useApp } from '../app.ts'
import type { SceneWords } from '../scene-words.ts'
import './thread-tabs.css'

interface ThreadTabsProps {
  readonly scene: Scene
  readonly words: SceneWords
  /** The conversations that there have been so far. */
  readonly threads: readonly string[]
  readonly shown: string
  onShow(thread: string): void
}

/** The phone's conversations, as soon as there is more than one. */
export function ThreadTabs({ scene, words, threads, shown, onShow }: ThreadTabsProps) {
  const { i18n } = useApp()
  const row = useRef<HTMLElement>(null)
  useEffect(() => bringIntoSight(row.current), [shown, threads.length])
  if (threads.length < 2) return null
  return (
    <nav ref={row} class="thread-tabs" aria-label={i18n.t('play.threads')}>
      {threads.map((thread) => {
        const talk = scene.threads[thread]
        const app = scene.apps[talk?.app ?? '']
        const person = words.name(talk?.with ?? '')
        return (
          <button
            key={thread}
            type="button"
            class="thread-tab"
            data-look={app?.look}
            aria-current={thread === shown ? 'true' : undefined}
            onClick={() => onShow(thread)}
          >
            {app?.look === 'room' || app?.look === 'texts'
              ? person
              : i18n.t('play.thread', { app: words.app(thread), person })}
          </button>
        )
      })}
    </nav>
  )
}

/** Moves the row, and nothing around it, until the conversation that is shown stands in its middle. */
function bringIntoSight(row: HTMLElement | null): void {
  const tab = row?.querySelector('[aria-current]')
  if (!row || !tab) return
  const middle = (element: Element) => {
    const { left, width } = element.getBoundingClientRect()
    return left + width / 2
  }
  row.scrollBy({ left: middle(tab) - middle(row), behavior: 'instant' })
}

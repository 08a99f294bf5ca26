import { useMemo, useState } from 'preact/hooks'
import { drawMap, drawPage, sceneMap, svgText } from '../../../core/map/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { elementsOf } from '../debrief/picture/map-drawing.tsx'
import './chat-map.css'
import type { ChatWords } from './chat-words.ts'
import { mapWords, pageWords } from './map-words.ts'

/** How much larger one press makes the map, and between which sizes: 1 is as wide as the page. */
const STEP = 1.5
const LARGEST = 8
const PAD = 8

interface ChatMapProps {
  readonly scene: Scene
  readonly chat: ChatWords
}

/** The map of the whole chat in a window of its own, which scrolls by finger, wheel and arrow keys. */
export function ChatMap({ scene, chat }: ChatMapProps) {
  const { i18n, library } = useApp()
  const shown = i18n.language.value
  const [size, setSize] = useState(1)
  const { map, words } = useMemo(() => {
    const inShown = mapWords(scene, chat, i18n)
    return { map: sceneMap(scene, inShown), words: inShown }
  }, [scene, chat, shown])
  const drawing = useMemo(() => drawMap(map, words), [map, words])
  const save = async () => {
    const people = (await library.guest.peek()?.art()) ?? {}
    const whole = pageWords(scene, chat, { i18n, people })
    const text = svgText(drawPage(sceneMap(scene, whole), whole).drawing)
    saveFile({ name: `${scene.id}.${chat.language}.svg`, type: 'image/svg+xml', text })
  }
  return (
    <>
      <p>{i18n.t('check.map-key')}</p>
      <div class="row chat-map-buttons">
        <Button onClick={() => setSize(Math.min(LARGEST, size * STEP))}>{i18n.t('check.map-in')}</Button>
        <Button onClick={() => setSize(Math.max(1, size / STEP))}>{i18n.t('check.map-out')}</Button>
        <Button onClick={() => setSize(1)}>{i18n.t('check.map-fit')}</Button>
        <Button look="quiet" onClick={() => void save().catch(() => {})}>
          {i18n.t('check.map-save')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="chat-map" tabIndex={0} aria-label={i18n.t('check.map')} dir="ltr">
        <svg
          role="img"
          aria-label={i18n.t('check.map')}
          lang={chat.language}
          direction={chat.direction}
          viewBox={`${-PAD} ${-PAD} ${map.width + 2 * PAD} ${map.height + 2 * PAD}`}
          style={{ inlineSize: `${size * 100}%` }}
        >
          {elementsOf(drawing)}
        </svg>
      </section>
    </>
  )
}

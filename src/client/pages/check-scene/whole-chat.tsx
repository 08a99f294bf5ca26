import { useMemo, useState } from 'preact/hooks'
import type { SceneReading } from '../../../core/scene/read-scene.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useApp } from '../../app.ts'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { BeatList } from './beat-list.tsx'
import { type ChatWords, chatWords } from './chat-words.ts'
import './whole-chat.css'

/** A map of more beats than this is of no use on a screen, and takes long to be laid out. */
const MOST_BEATS = 250

interface WholeChatProps {
  readonly scene: Scene
  readonly reading: SceneReading
}

/** All of the scene at once: drawn, and the same as a list. */
export function WholeChat({ scene, reading }: WholeChatProps) {
  const { i18n } = useApp()
  const shown = i18n.language.value
  const chat = useMemo(() => chatWords(scene, reading, shown), [scene, shown])
  const [isListed, setListed] = useState(false)
  const isSmall = Object.keys(scene.beats).length <= MOST_BEATS
  return (
    <section class="whole-chat">
      <h2>{i18n.t('check.map')}</h2>
      {isSmall ? <LateMap scene={scene} chat={chat} /> : <p>{i18n.t('check.map-large')}</p>}
      {isSmall && (
        <details class="card" onToggle={({ currentTarget }) => setListed(currentTarget.open)}>
          <summary>{i18n.t('check.list')}</summary>
          {isListed && <BeatList scene={scene} chat={chat} />}
        </details>
      )}
    </section>
  )
}

/** What lays the map out is fetched when the rest of the result can be read. */
function LateMap(parts: { readonly scene: Scene; readonly chat: ChatWords }) {
  const loaded = useLoaded('map', async () => (await import('./chat-map.tsx')).ChatMap)
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  if (loaded.state === 'waiting') return <p aria-busy="true" />
  return <loaded.value {...parts} />
}

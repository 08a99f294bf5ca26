import { batch } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { Run } from '../../../core/run/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { type App, type StageCues, useApp } from '../../app.ts'
import type { PersonArt } from '../../assets/person-art.ts'
import { LoadingTrouble, ShelfTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { namespaceOf } from '../../scene-words.ts'
import { ChatPage } from './chat-page.tsx'
import { ContentNote } from './content-note.tsx'
import { LockScreen } from './lock-screen.tsx'
import './play-page.css'

type Phase =
  | { readonly name: 'note' }
  | { readonly name: 'lock'; readonly run: Run }
  /** A new turn is a new chat page. */
  | { readonly name: 'chat'; readonly run: Run; readonly turn: number }

/** A scene, from its content note over the lock screen into the chat. */
export function PlayPage({ id }: { readonly id: string }) {
  const app = useApp()
  const loaded = useLoaded(id, () => fetchScene(app, id))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  return <Phases scene={app.library.edited.value.get(id) ?? loaded.value} />
}

async function fetchScene({ library, i18n }: App, id: string): Promise<Scene> {
  const [scene] = await Promise.all([
    library.scene(id),
    i18n.need(namespaceOf(id), library.texts(id)),
    i18n.need('cards', library.cards),
  ])
  return scene
}

function Phases({ scene }: { readonly scene: Scene }) {
  const { rewound, library, cues } = useApp()
  const [phase, setPhase] = useState<Phase>(() => {
    const run = rewound.peek()
    return run?.scene === scene.id ? { name: 'chat', run, turn: 0 } : { name: 'note' }
  })
  useEffect(() => {
    rewound.value = null
  }, [rewound])
  useEffect(() => setTheScene(cues, scene), [cues, scene.id])
  const art = useLoaded(scene.id, () => library.art(scene.id))
  const people: Readonly<Record<string, PersonArt>> = art.state === 'there' ? art.value : {}
  if (phase.name === 'note') {
    const begin = (run: Run) =>
      setPhase(run.replies.length > 0 ? { name: 'chat', run, turn: 0 } : { name: 'lock', run })
    return (
      <>
        <ShelfTrouble />
        <ContentNote scene={scene} people={people} onBegin={begin} />
      </>
    )
  }
  if (phase.name === 'lock') {
    const open = () => setPhase({ name: 'chat', run: phase.run, turn: 0 })
    return <LockScreen scene={scene} people={people} onOpen={open} />
  }
  return (
    <ChatPage
      key={phase.turn}
      scene={scene}
      run={phase.run}
      people={people}
      onTakeOver={(run) => setPhase({ name: 'chat', run, turn: phase.turn + 1 })}
    />
  )
}

/** The room as it is before the first message: the teen at the desk, the evening still light. */
function setTheScene(cues: StageCues, scene: Scene): void {
  const { mood = 'calm', pressure = 0 } = scene.beats[scene.start]?.lines[0] ?? {}
  batch(() => {
    cues.place.value = 'chat'
    cues.mood.value = mood
    cues.pressure.value = pressure
    cues.told.value = false
    cues.arrivals.value = 0
    cues.scene.value = scene.id
  })
}

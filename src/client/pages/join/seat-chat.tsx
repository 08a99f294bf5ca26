import { useEffect, useRef, useState } from 'preact/hooks'
import { type Entry, replay } from '../../../core/run/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { stretchScene } from '../../../core/talk/index.ts'
import type { Moment } from '../../../protocol/index.ts'
import { type App, useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { ChatLog } from '../../panels/chat-log.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { PhoneHeader } from '../../panels/phone-header.tsx'
import { idOf, threadOf } from '../../panels/talk.ts'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { KeptSeat, SeatShelf } from '../../platform/seat-shelf.ts'
import { namespaceOf, type SceneWords, wordsOf } from '../../scene-words.ts'
import { sentenceOf } from '../play/announcing.ts'
import { ReadAloud } from './read-aloud.tsx'
import type { Seat } from './seat.ts'
import { SeatBallot } from './seat-ballot.tsx'

interface SeatChatProps {
  readonly seat: Seat
  readonly kept: KeptSeat
  readonly shelf: SeatShelf
}

/** The chat on a device of the class: what is on the wall, with marks of one's own, and the vote. */
export function SeatChat(props: SeatChatProps) {
  const app = useApp()
  const id = props.seat.state.value?.moment.scene ?? ''
  const loaded = useLoaded(id, () => fetchScene(app, id))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  const { stretch } = props.seat.state.value?.moment ?? {}
  return (
    <Chat
      key={stretch?.from}
      {...props}
      scene={stretch ? stretchScene(loaded.value, stretch) : loaded.value}
    />
  )
}

async function fetchScene({ library, i18n }: App, id: string): Promise<Scene> {
  const [scene] = await Promise.all([library.scene(id), i18n.need(namespaceOf(id), library.texts(id))])
  return scene
}

function Chat({ seat, kept, shelf, scene }: SeatChatProps & { readonly scene: Scene }) {
  const app = useApp()
  const { i18n } = app
  const [withWords, setWithWords] = useState(kept.words)
  const moment = seat.state.value?.moment
  if (!moment) return null
  const words = wordsOf(i18n, scene, moment)
  const { entries, position } = talkOf(scene, moment)
  const arrived = entries.slice(0, moment.shown ?? entries.length)
  const isUpToDate = arrived.length === entries.length
  useAnnounced(app, arrived, scene, words)
  const change = (on: boolean) => {
    setWithWords(on)
    shelf.put({ ...(shelf.find(seat.code) ?? kept), words: on })
  }
  return (
    <section class="seat-chat">
      <PageTitle hidden step="seat">
        {i18n.t('play.chat', { teen: words.teen })}
      </PageTitle>
      {withWords && <Log {...{ seat, scene, words, arrived }} />}
      <SeatBallot
        seat={seat}
        position={isUpToDate ? position : undefined}
        words={words}
        withWords={withWords}
      />
      <div class="row seat-tools">
        <Button aria-pressed={withWords} onClick={() => change(!withWords)}>
          {i18n.t('join.words')}
        </Button>
        <ReadAloud texts={() => aloud(app, { arrived, scene, words, seat })} />
      </div>
    </section>
  )
}

function talkOf(scene: Scene, { seed = 0, replies }: Moment) {
  return replay(scene, { scene: scene.id, seed, replies, marks: [] }).transcript
}

interface LogProps {
  readonly seat: Seat
  readonly scene: Scene
  readonly words: SceneWords
  readonly arrived: readonly Entry[]
}

function Log({ seat, scene, words, arrived }: LogProps) {
  const { i18n, library } = useApp()
  const last = arrived.at(-1)
  const thread = last ? threadOf(last) : scene.lock.thread
  const talk = scene.threads[thread]
  const phone = useRef<HTMLDivElement>(null)
  useEffect(() => atTheEnd(phone.current), [])
  const art = useLoaded(scene.id, () => library.art(scene.id))
  const portrait = art.state === 'there' ? art.value[talk?.with ?? '']?.portrait : undefined
  return (
    <div class="seat-phone" ref={phone}>
      <PhoneHeader scene={scene} thread={thread} words={words} portrait={portrait} />
      <ChatLog
        label={i18n.t('play.talk', { teen: words.teen, person: words.name(talk?.with ?? '') })}
        look={scene.apps[talk?.app ?? '']?.look ?? 'one'}
        entries={arrived.filter((entry) => threadOf(entry) === thread)}
        typing={null}
        scene={scene}
        words={words}
        marks={[...seat.marks.value].map((line) => ({ line, repliesBefore: 0 }))}
        {...(seat.state.value?.moment.stretch ? {} : { onMark: seat.mark })}
        onSkip={() => {}}
      />
    </div>
  )
}

/** The replies take their room from the talk: its last message stays in sight. */
function atTheEnd(phone: HTMLElement | null): (() => void) | undefined {
  const log = phone?.querySelector('.chat-log')
  if (!log) return undefined
  const observer = new ResizeObserver(() => log.scrollTo({ top: log.scrollHeight }))
  observer.observe(log)
  return () => observer.disconnect()
}

/** Says each message once, as it comes to the wall; not those that were there when the device came. */
function useAnnounced(app: App, arrived: readonly Entry[], scene: Scene, words: SceneWords): void {
  const [said] = useState(() => new Set(arrived.map(idOf)))
  useEffect(() => {
    for (const entry of arrived.filter((each) => !said.has(idOf(each)))) {
      said.add(idOf(entry))
      app.announce(sentenceOf(entry, scene, words, app.i18n))
    }
  }, [arrived.length])
}

/** The last messages and the replies, as they are read aloud. */
function aloud(app: App, { arrived, scene, words, seat }: LogProps): readonly string[] {
  const { ballot } = seat.state.peek() ?? {}
  return [
    ...arrived.slice(-3).map((entry) => sentenceOf(entry, scene, words, app.i18n)),
    ...(ballot?.state === 'open'
      ? ballot.replies.map((reply, at) => `${'ABCDEFGH'[at]}. ${words.text(reply)}`)
      : []),
  ]
}

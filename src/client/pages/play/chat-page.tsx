import { computed, effect, useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Run } from '../../../core/run/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useApp } from '../../app.ts'
import type { PersonArt } from '../../assets/person-art.ts'
import { ChatLog } from '../../panels/chat-log.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { PhoneHeader } from '../../panels/phone-header.tsx'
import { threadOf } from '../../panels/talk.ts'
import { Thought } from '../../panels/thought.tsx'
import { ThreadTabs } from '../../panels/thread-tabs.tsx'
import { ShelfTrouble } from '../../panels/trouble.tsx'
import { wordsOf } from '../../scene-words.ts'
import { AuthorsSide } from '../author/authors-side.tsx'
import { announcing } from './announcing.ts'
import { ChatFoot } from './chat-foot.tsx'
import { cueing } from './cueing.ts'
import { keysOf } from './keys.ts'
import { openSession } from './session.ts'

interface ChatPageProps {
  readonly scene: Scene
  readonly run: Run
  readonly people: Readonly<Record<string, PersonArt>>
  /** The chat is to go on from another run: another tab has played on, or an author jumps. */
  onTakeOver(run: Run): void
}

/** The phone, with the chat on it. */
export function ChatPage({ scene, run, people, onTakeOver }: ChatPageProps) {
  const app = useApp()
  const { i18n, preferences, clock, shelf, router, rewound, whose } = app
  /** An edited scene goes on from here. */
  const latest = useRef(run)
  const session = useMemo(
    () =>
      openSession({
        scene,
        run: latest.current,
        clock,
        instant: computed(() => app.instant || preferences.still.value),
        lengthOf: (id) => wordsOf(i18n, scene).text(id).length,
        keep(next, hasEnded) {
          latest.current = next
          shelf.put(next, hasEnded)
        },
      }),
    [scene],
  )
  useEffect(() => {
    const stops = [effect(announcing(app, scene, session)), effect(cueing(app, scene, session))]
    return () => {
      for (const stop of [...stops, session.close]) stop()
      if (router.route.peek().page === 'help' || whose.question.peek()) rewound.value = latest.current
    }
  }, [session])

  const phone = useRef<HTMLDivElement>(null)
  const picked = useSignal<string | null>(null)
  const talks = useComputed(() => [...new Set(session.arrived.value.map(threadOf))])
  const here = talks.value.length > 0 ? threadOf(session.arrived.value.at(-1) as never) : scene.lock.thread
  const shown = picked.value ?? here
  useSignalEffect(() => {
    if (session.arrived.value.length > 0) picked.value = null
  })

  const words = wordsOf(i18n, scene)
  const talk = scene.threads[shown]
  const choose = (reply: string) => {
    session.choose(reply)
    phone.current?.focus({ preventScroll: true })
  }
  return (
    <section class="play">
      <div class="play-thought">
        <Thought
          label={i18n.t('play.thinks', { teen: words.teen })}
          text={lastThought(session.arrived.value, words)}
        />
        <ShelfTrouble />
      </div>
      {import.meta.env.DEV && <AuthorsSide scene={scene} session={session} onGo={onTakeOver} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex column in every browser */}
      <div
        ref={phone}
        class="phone"
        role="group"
        aria-label={i18n.t('play.talk', { teen: words.teen, person: words.name(talk?.with ?? '') })}
        tabIndex={-1}
        onKeyDown={keysOf(session, choose)}
      >
        {/* In the phone, so that its keys work from the first moment on. */}
        <PageTitle hidden step="chat">
          {i18n.t('play.chat', { teen: words.teen })}
        </PageTitle>
        <PhoneHeader
          scene={scene}
          thread={shown}
          words={words}
          portrait={people[talk?.with ?? '']?.portrait}
        />
        <ThreadTabs
          scene={scene}
          words={words}
          threads={talks.value}
          shown={shown}
          onShow={(thread) => {
            picked.value = thread === here ? null : thread
          }}
        />
        <ChatLog
          label={i18n.t('play.talk', { teen: words.teen, person: words.name(talk?.with ?? '') })}
          look={scene.apps[talk?.app ?? '']?.look ?? 'one'}
          entries={session.arrived.value.filter((entry) => threadOf(entry) === shown)}
          typing={shown === here ? session.typing.value : null}
          scene={scene}
          words={words}
          marks={session.transcript.value.run.marks}
          onMark={session.mark}
          onSkip={session.skip}
        />
        <ChatFoot
          scene={scene.id}
          session={session}
          words={words}
          onChoose={choose}
          onTakeOver={() => onTakeOver(shelf.runOf(scene.id) ?? latest.current)}
        />
      </div>
    </section>
  )
}

/** The newest thought; it fades from the page when the next lines have moved on without one. */
function lastThought(
  arrived: readonly import('../../../core/run/index.ts').Entry[],
  words: { text(id: string): string },
) {
  const entry = arrived.slice(-4).findLast((each) => each.type === 'line' && each.line.hasThought)
  return entry?.type === 'line' ? words.text(`${entry.line.id}.thought`) : undefined
}

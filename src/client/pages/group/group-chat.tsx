import { computed } from '@preact/signals'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { ChatLog } from '../../panels/chat-log.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { PhoneHeader } from '../../panels/phone-header.tsx'
import { Replies } from '../../panels/replies.tsx'
import { threadOf } from '../../panels/talk.ts'
import { openSession, type Session } from '../play/session.ts'
import type { GroupGame } from './group-parts.ts'

/** The chat of a group. The replies are on the screen to be talked about before any of them can be pressed. */
export function GroupChat({ scene, people, words, run, keep, onEnd }: GroupGame & { onEnd(): void }) {
  const app = useApp()
  const { i18n, clock, preferences } = app
  const session = useMemo(
    () =>
      openSession({
        scene,
        run,
        clock,
        instant: computed(() => app.instant || preferences.still.value),
        lengthOf: (id) => words.text(id).length,
        keep,
      }),
    [scene],
  )
  useEffect(() => session.close, [session])
  const arrived = session.arrived.value
  const last = arrived.at(-1)
  const thread = last ? threadOf(last) : scene.lock.thread
  const talk = scene.threads[thread]
  return (
    <section class="group-chat">
      <PageTitle hidden step="group-chat">
        {i18n.t('play.chat', { teen: words.teen })}
      </PageTitle>
      <div class="group-phone">
        <PhoneHeader
          scene={scene}
          thread={thread}
          words={words}
          portrait={people[talk?.with ?? '']?.portrait}
        />
        <ChatLog
          label={i18n.t('play.talk', { teen: words.teen, person: words.name(talk?.with ?? '') })}
          look={scene.apps[talk?.app ?? '']?.look ?? 'one'}
          entries={arrived.filter((entry) => threadOf(entry) === thread)}
          typing={session.typing.value}
          scene={scene}
          words={words}
          marks={session.transcript.value.run.marks}
          onMark={session.mark}
          onSkip={session.skip}
        />
      </div>
      <Foot {...{ session, words, onEnd }} />
    </section>
  )
}

interface FootProps extends Pick<GroupGame, 'words'> {
  readonly session: Session
  onEnd(): void
}

function Foot({ session, words, onEnd }: FootProps) {
  const { i18n } = useApp()
  const [agreedAt, setAgreedAt] = useState(-1)
  const position = session.open.value
  const here = session.transcript.value.run.replies.length
  if (position === null)
    return (
      <Button look="quiet" onClick={session.skip}>
        {i18n.t('play.skip')}
      </Button>
    )
  if (position.type === 'ending')
    return (
      <Button look="main" next onClick={onEnd}>
        {i18n.t('play.look-back')}
      </Button>
    )
  const hasAgreed = agreedAt === here
  const question = position.beat.hasQuestion
    ? words.text(`${position.beat.id}.question`)
    : i18n.t('play.question', { teen: words.teen })
  return (
    <div class="group-foot" data-agreed={hasAgreed}>
      {!hasAgreed && (
        <div class="card card-warm group-talk">
          <p>
            <strong>{i18n.t('group.talk')}</strong> {i18n.t('group.talk-hint')}
          </p>
          <Button look="main" next onClick={() => setAgreedAt(here)}>
            {i18n.t('group.agreed')}
          </Button>
        </div>
      )}
      <div inert={!hasAgreed}>
        <Replies question={question} replies={position.replies} words={words} onChoose={session.choose} />
      </div>
    </div>
  )
}

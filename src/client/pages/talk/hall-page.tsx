import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { openChannel } from '../../platform/channel.ts'
import { followWindows } from '../../platform/follow-windows.ts'
import { type HallState, hallState, TALK_CHANNEL, type TalkPress } from '../../platform/talk-window.ts'
import { FirstHelp } from '../wall/first-help.tsx'
import { fetchTold } from './fetch-told.ts'
import { HallScreen } from './hall-screen.tsx'
import { useTalkKeys } from './talk-keys.ts'
import { talkWordsOf } from './talk-words.ts'

/** The window for the projector. It shows what the speaker's says, and hands keys to it. */
export function HallPage() {
  const { clock } = useApp()
  const speaker = useMemo(
    () =>
      followWindows<HallState, TalkPress>({
        channel: openChannel(TALK_CHANNEL),
        clock,
        read: (state) => hallState.safeParse(state).data,
      }),
    [clock],
  )
  useEffect(() => speaker.close, [speaker])
  useTalkKeys({ press: useCallback((press: TalkPress) => speaker.press(press), [speaker]) })
  const state = speaker.state.value
  const hadTalk = useRef(false)
  if (state) hadTalk.current = true
  if (!state) return hadTalk.current ? <Thanks /> : <Waiting />
  return <Shown key={state.given.setup.talk} {...state} />
}

function Shown({ given, pointed, code, totals }: HallState) {
  const app = useApp()
  const loaded = useLoaded(given.setup.talk, () => fetchTold(app, given.setup))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  const told = loaded.value
  const words = talkWordsOf(app.i18n, told, given.setup)
  return <HallScreen {...{ given, told, words, pointed, code, totals }} />
}

/** The talk is over. Help stays on the wall while the hall goes out. */
function Thanks() {
  const { i18n } = useApp()
  return (
    <section class="wall hall" data-shows="thanks">
      <PageTitle hidden>{i18n.t('talk.thanks')}</PageTitle>
      <div class="wall-panel hall-help">
        <h2 class="wall-title">{i18n.t('talk.thanks')}</h2>
        <FirstHelp />
      </div>
    </section>
  )
}

function Waiting() {
  const { i18n } = useApp()
  return (
    <section class="sheet card">
      <PageTitle>{i18n.t('talk.waiting')}</PageTitle>
      <p class="lead">{i18n.t('talk.waiting-hint')}</p>
    </section>
  )
}

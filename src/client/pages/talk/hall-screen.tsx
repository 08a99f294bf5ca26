import { type OnWall, stepNow } from '../../../core/talk/index.ts'
import { useApp } from '../../app.ts'
import { PageTitle } from '../../panels/page-title.tsx'
import type { Pointed } from '../../platform/talk-window.ts'
import { JoinBox } from '../wall/join-box.tsx'
import { PauseScreen } from '../wall/pause-screen.tsx'
import '../wall/wall-screen.css'
import { HallCard } from './hall-card.tsx'
import { HallChat } from './hall-chat.tsx'
import { HallHelp } from './hall-help.tsx'
import './hall-screen.css'
import { HallSteps } from './hall-steps.tsx'
import { HallWords } from './hall-words.tsx'
import type { TalkParts } from './talk-parts.ts'
import { useHallCues } from './use-hall-cues.ts'
import { useOwnPointer } from './use-own-pointer.ts'

const SCREENS = {
  words: HallWords,
  ask: HallWords,
  play: HallChat,
  signs: HallCard,
  steps: HallSteps,
  help: HallHelp,
} as const satisfies Readonly<Record<OnWall['type'], unknown>>

/** What the hall sees. It decides nothing. */
export function HallScreen({ pointed, ...parts }: TalkParts & { readonly pointed?: Pointed | null }) {
  const { i18n } = useApp()
  const { given, told, words } = parts
  useHallCues(parts)
  const own = useOwnPointer()
  const step = stepNow(given, told.talk)
  const dot = pointed ?? own
  if (!step) return null
  const Screen = SCREENS[step.wall.type]
  return (
    <section
      class="wall hall"
      data-step={step.id}
      data-shows={step.wall.type}
      data-screen={given.screen}
      data-glare={given.setup.glare}
    >
      <PageTitle hidden step={`${step.id} ${given.screen}`}>
        {given.screen === 'on'
          ? words.say(`${step.id}.name`)
          : i18n.t(given.screen === 'join' ? 'talk.join' : 'wall.pause')}
      </PageTitle>
      {given.screen === 'on' && <Screen {...parts} step={step} />}
      {given.screen === 'paused' && <PauseScreen />}
      {given.screen === 'join' && (
        <div class="wall-panel hall-join">
          <h2 class="wall-title">{i18n.t('talk.join')}</h2>
          <p>{i18n.t('talk.join-rule')}</p>
          <JoinBox {...parts} />
        </div>
      )}
      {given.screen === 'black' && <div class="hall-black" />}
      {dot && <i class="hall-dot" style={{ left: `${dot.x}%`, top: `${dot.y}%` }} />}
    </section>
  )
}

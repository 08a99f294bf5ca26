import { useCallback, useState } from 'preact/hooks'
import { type App, useApp } from '../../app.ts'
import { PageTitle } from '../../panels/page-title.tsx'
import type { TalkPress } from '../../platform/talk-window.ts'
import type { Told } from './fetch-told.ts'
import { HallHere } from './hall-here.tsx'
import { HallNow } from './hall-now.tsx'
import { PointerPad } from './pointer-pad.tsx'
import { ReplyKeys } from './reply-keys.tsx'
import { SayNow } from './say-now.tsx'
import { SpeakBar } from './speak-bar.tsx'
import { SpeakDevices } from './speak-devices.tsx'
import { SpeakNext } from './speak-next.tsx'
import { SpeakPlan } from './speak-plan.tsx'
import './speak-screen.css'
import type { Stand } from './stand.ts'
import { useTalkKeys } from './talk-keys.ts'
import type { TalkParts } from './talk-parts.ts'
import { talkWordsOf } from './talk-words.ts'

/** What each part of the notes is handed. */
export interface SpeakParts extends TalkParts {
  readonly stand: Stand
}

interface SpeakScreenProps {
  readonly stand: Stand
  readonly told: Told
  /** The product in the hall's language, for when there is one screen. */
  readonly hall: App
  onEnd(): void
}

/** The notes: what to say, to ask and to watch for, what the hall sees, what comes next, and how the time stands. */
export function SpeakScreen({ stand, told, hall, onEnd }: SpeakScreenProps) {
  const { i18n } = useApp()
  const [letters, setLetters] = useState(true)
  const [here, setHere] = useState(false)
  const [notes, setNotes] = useState(false)
  const press = useCallback((pressed: TalkPress) => stand.press(pressed), [stand])
  const onNotes = useCallback(() => setNotes((shown) => !shown), [])
  useTalkKeys({ press, onNotes, letters })
  const given = stand.given.value
  const words = talkWordsOf(i18n, told, given.setup)
  const parts: SpeakParts = { stand, given, told, words, code: stand.code, totals: stand.totals.value }
  if (here) return <HallHere {...parts} {...{ hall, notes, onNotes }} onLeave={() => setHere(false)} />
  return (
    <section class="speak" data-step={given.step}>
      <PageTitle hidden step="speak">
        {i18n.t('talk.speaker')}
      </PageTitle>
      <SpeakBar
        {...parts}
        letters={letters}
        onLetters={setLetters}
        onHere={() => setHere(true)}
        onEnd={onEnd}
      />
      <div class="speak-say">
        <SayNow {...parts} />
      </div>
      <div class="speak-now">
        <SpeakNext {...parts} />
        <SpeakDevices {...parts} />
        <ReplyKeys {...parts} />
        <HallNow {...parts} />
        <PointerPad stand={stand} />
      </div>
      <SpeakPlan {...parts} />
    </section>
  )
}

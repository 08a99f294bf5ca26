import { useCallback, useState } from 'preact/hooks'
import type { Press } from '../../../protocol/index.ts'
import { useApp } from '../../app.ts'
import type { PersonArt } from '../../assets/person-art.ts'
import { PageTitle } from '../../panels/page-title.tsx'
import { wordsOf } from '../../scene-words.ts'
import { ClassSheetPart } from './class-sheet.tsx'
import type { Desk } from './desk.ts'
import { DeskBar } from './desk-bar.tsx'
import { DeskChat } from './desk-chat.tsx'
import { DeskCodes } from './desk-codes.tsx'
import { DeskLink } from './desk-link.tsx'
import { DeskNext } from './desk-next.tsx'
import { DeskNotes } from './desk-notes.tsx'
import type { DeskView } from './desk-parts.ts'
import { DeskPlan } from './desk-plan.tsx'
import { DeskReach } from './desk-reach.tsx'
import { DeskRound } from './desk-round.tsx'
import { WallHere } from './wall-here.tsx'
import './desk-screen.css'
import { DeskVote } from './desk-vote.tsx'
import { OtherWays } from './other-ways.tsx'
import { usePresenterKeys } from './presenter-keys.ts'
import { useWallApp } from './use-wall-app.ts'

interface DeskScreenProps {
  readonly desk: Desk
  readonly people: Readonly<Record<string, PersonArt>>
}

/** The desk: what is on the wall, what comes next, what to ask, and how the time stands. */
export function DeskScreen({ desk, people }: DeskScreenProps) {
  const { i18n, cues } = useApp()
  const [letters, setLetters] = useState(true)
  const [wallHere, setWallHere] = useState(false)
  const press = useCallback((pressed: Press) => desk.press(pressed), [desk])
  usePresenterKeys(press, letters)
  const lesson = desk.lesson.value
  const view: DeskView = {
    desk,
    lesson,
    totals: desk.totals.value,
    words: wordsOf(i18n, desk.story.scene, lesson.setup),
  }
  const wallApp = useWallApp(view)
  const toDesk = () => {
    cues.scene.value = null
    setWallHere(false)
  }
  if (wallHere) return <WallHere {...view} {...{ people, wallApp }} onDesk={toDesk} />
  return (
    <section class="desk" data-step={lesson.step}>
      <PageTitle hidden step="desk">
        {i18n.t('desk.title')}
      </PageTitle>
      <DeskBar {...view} letters={letters} onLetters={setLetters} onWallHere={() => setWallHere(true)} />
      <div class="desk-now">
        <DeskLink {...view} />
        <DeskReach {...view} />
        <DeskNext {...view} />
        <DeskVote {...view} />
        <DeskCodes {...view} />
        <DeskRound {...view} />
        <OtherWays {...view} />
        <ClassSheetPart {...view} />
      </div>
      <div class="desk-beside">
        <DeskNotes {...view} />
        <DeskChat {...view} />
      </div>
      <DeskPlan {...view} />
    </section>
  )
}

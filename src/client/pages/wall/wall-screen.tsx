import type { JSX } from 'preact'
import type { LessonStep } from '../../../core/lesson/index.ts'
import { useApp } from '../../app.ts'
import { PageTitle } from '../../panels/page-title.tsx'
import './wall-screen.css'
import { PauseScreen } from './pause-screen.tsx'
import { useWallCues } from './use-wall-cues.ts'
import { WallBreathe } from './wall-breathe.tsx'
import { WallChat } from './wall-chat.tsx'
import { WallEnd } from './wall-end.tsx'
import { WallGroups } from './wall-groups.tsx'
import { WallHelp } from './wall-help.tsx'
import { WallOtherWay } from './wall-other-way.tsx'
import type { WallParts } from './wall-parts.ts'
import { WallPath } from './wall-path.tsx'
import { WallPaths } from './wall-paths.tsx'
import { WallRound } from './wall-round.tsx'
import { WallRules } from './wall-rules.tsx'
import { WallSigns } from './wall-signs.tsx'
import { WallSmelled } from './wall-smelled.tsx'
import { WallSteps } from './wall-steps.tsx'

const SCREENS: Readonly<Partial<Record<LessonStep, (parts: WallParts) => JSX.Element>>> = {
  rules: WallRules,
  before: WallRound,
  chat: WallChat,
  groups: WallGroups,
  breathe: WallBreathe,
  paths: WallPaths,
  path: WallPath,
  smelled: WallSmelled,
  signs: WallSigns,
  steps: WallSteps,
  'other-way': WallOtherWay,
  after: WallRound,
  help: WallHelp,
  end: WallEnd,
}

/** What the class sees, whatever it is doing. It decides nothing. */
export function WallScreen(parts: WallParts) {
  const { i18n } = useApp()
  const { lesson } = parts
  useWallCues(parts)
  const Screen = SCREENS[lesson.step] ?? WallRules
  return (
    <section class="wall" data-step={lesson.step} data-paused={lesson.paused}>
      <PageTitle hidden step={lesson.step}>
        {i18n.t(lesson.paused ? 'wall.pause' : `lesson.step-${lesson.step}`)}
      </PageTitle>
      {lesson.paused ? <PauseScreen /> : <Screen {...parts} />}
    </section>
  )
}

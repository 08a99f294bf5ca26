import { type AdviceStructure, isForChildren } from '../../../core/debrief/index.ts'
import { type App, useApp } from '../../app.ts'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { StepsBoard } from './steps-board.tsx'
import type { WallParts } from './wall-parts.ts'

/** What to do when it is real, on the wall of a class. */
export function WallSteps({ lesson, story }: WallParts) {
  const app = useApp()
  const { i18n } = app
  const loaded = useLoaded('advice', () => fetchAdvice(app))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  const young = isForChildren(story.scene.ages)
  return <StepsBoard title={i18n.t('wall.steps')} advice={loaded.value} young={young} at={lesson.at} />
}

async function fetchAdvice({ library, i18n }: App): Promise<AdviceStructure> {
  const [advice] = await Promise.all([library.advice(), i18n.need('advice', library.shared.advice)])
  return advice
}

import { useEffect, useState } from 'preact/hooks'
import { adviceFor, cardsOf, collectedIn } from '../../../core/debrief/index.ts'
import { type Run, replay, type Transcript } from '../../../core/run/index.ts'
import type { Scene, Sign } from '../../../core/scene/scene.ts'
import { type App, useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { namespaceOf, wordsOf } from '../../scene-words.ts'
import { Breathe } from './breathe.tsx'
import './debrief-page.css'
import type { DebriefParts } from './debrief-parts.ts'
import { LookBack } from './look-back.tsx'
import { StepTabs } from './step-tabs.tsx'
import { type DebriefStep, STEPS } from './steps.ts'
import { WhatNow } from './what-now.tsx'

/** Looking back on the run that was played last: breathe, look back, the whole picture, what now. */
export function DebriefPage() {
  const { shelf, router, i18n } = useApp()
  const [run] = useState(() => shelf.last())
  if (run) return <RunDebrief run={run} />
  return (
    <section class="sheet">
      <PageTitle>{i18n.t('debrief.title')}</PageTitle>
      <p>{i18n.t('debrief.none')}</p>
      <Button look="main" next onClick={() => router.go({ page: 'scenes' })}>
        {i18n.t('scenes.title')}
      </Button>
    </section>
  )
}

function RunDebrief({ run }: { readonly run: Run }) {
  const app = useApp()
  const [isBefore, setIsBefore] = useState(false)
  const kept = app.shelf.before(run.scene)
  const runs = isBefore && kept ? { run: kept } : { run, before: kept }
  const loaded = useLoaded(`${run.scene} ${isBefore}`, () => fetchDebrief(app, runs))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  return <Steps {...loaded.value} onBefore={() => setIsBefore(true)} />
}

type Fetched = Pick<DebriefParts, 'scene' | 'signs' | 'transcript' | 'before' | 'advice'>

interface Runs {
  readonly run: Run
  readonly before?: Run | undefined
}

async function fetchDebrief({ library, i18n, shelf }: App, { run, before }: Runs): Promise<Fetched> {
  const [scene, allSigns, advice] = await Promise.all([
    library.scene(run.scene),
    library.signs(),
    library.advice(),
    i18n.need(namespaceOf(run.scene), library.texts(run.scene)),
    i18n.need('signs', library.shared.signs),
    i18n.need('advice', library.shared.advice),
  ])
  const { transcript } = replay(scene, run)
  const signs = signsIn(scene, allSigns)
  if (transcript.position.type === 'ending') shelf.meet(scene.id, collectedIn(transcript, signs))
  return { scene, signs, transcript, advice, before: endedIn(scene, before) }
}

/** A run that is kept beside, unless an edit of the scene has taken its end away. */
function endedIn(scene: Scene, run: Run | undefined): Transcript | undefined {
  const transcript = run && replay(scene, run).transcript
  return transcript?.position.type === 'ending' ? transcript : undefined
}

/** The signs that some way through the scene meets, in the order of the list. */
function signsIn(scene: Scene, signs: readonly Sign[]): readonly Sign[] {
  const used = new Set(Object.values(scene.beats).flatMap((beat) => beat.lines.flatMap((line) => line.signs)))
  return signs.filter((sign) => used.has(sign.id))
}

function Steps(fetched: Fetched & Pick<DebriefParts, 'onBefore'>) {
  const { i18n, cues, homework } = useApp()
  const { scene, signs, transcript, advice } = fetched
  const [step, setStep] = useState<DebriefStep>('breathe')
  const [isComparing, setIsComparing] = useState(false)
  const goTo = (next: DebriefStep, comparing = false) => {
    setStep(next)
    setIsComparing(comparing)
  }
  useEffect(() => {
    cues.scene.value = scene.id
    cues.place.value = 'debrief'
  }, [cues, scene])
  const next = STEPS[STEPS.indexOf(step) + 1]
  const isLookedBackOn = next === undefined && transcript.position.type === 'ending'
  useEffect(() => {
    if (isLookedBackOn) homework.peek()?.finish(scene.id)
  }, [isLookedBackOn])
  const parts: DebriefParts = {
    ...fetched,
    advice: adviceFor(advice, scene.ages),
    words: wordsOf(i18n, scene),
    cards: cardsOf(transcript, signs),
    goTo,
    compare: () => goTo('whole-picture', true),
    isComparing,
  }
  return (
    <section class="debrief" data-step={step}>
      <StepTabs step={step} onStep={goTo} />
      {step === 'breathe' && <Breathe {...parts} />}
      {step === 'look-back' && <LookBack {...parts} />}
      {step === 'whole-picture' && <LatePicture {...parts} />}
      {step === 'what-now' && <WhatNow {...parts} />}
      {next && (
        <Button look="main" next onClick={() => goTo(next)}>
          {i18n.t('debrief.next', { step: i18n.t(`debrief.${next}`) })}
        </Button>
      )}
    </section>
  )
}

/** The picture comes with what lays it out, when it is first looked at. */
function LatePicture(parts: DebriefParts) {
  const loaded = useLoaded('picture', async () => (await import('./picture/picture-step.tsx')).PictureStep)
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  return <loaded.value {...parts} />
}

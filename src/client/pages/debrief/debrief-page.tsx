import { useEffect, useState } from 'preact/hooks'
import { adviceFor, cardsOf } from '../../../core/debrief/index.ts'
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

/** Looking back on the run that was played last: breathe, look back, what now. */
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
  const loaded = useLoaded(run.scene, () => fetchDebrief(app, run))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  return <Steps {...loaded.value} />
}

interface Fetched {
  readonly scene: Scene
  readonly signs: readonly Sign[]
  readonly transcript: Transcript
  readonly advice: DebriefParts['advice']
}

async function fetchDebrief({ library, i18n }: App, run: Run): Promise<Fetched> {
  const [scene, signs, advice] = await Promise.all([
    library.scene(run.scene),
    library.signs(),
    library.advice(),
    i18n.need(namespaceOf(run.scene), library.texts(run.scene)),
    i18n.need('signs', library.shared.signs),
    i18n.need('advice', library.shared.advice),
  ])
  return { scene, signs: signsIn(scene, signs), transcript: replay(scene, run).transcript, advice }
}

/** The signs that some way through the scene meets, in the order of the list. */
function signsIn(scene: Scene, signs: readonly Sign[]): readonly Sign[] {
  const used = new Set(Object.values(scene.beats).flatMap((beat) => beat.lines.flatMap((line) => line.signs)))
  return signs.filter((sign) => used.has(sign.id))
}

function Steps({ scene, signs, transcript, advice }: Fetched) {
  const { i18n, cues } = useApp()
  const [step, setStep] = useState<DebriefStep>('breathe')
  useEffect(() => {
    cues.scene.value = scene.id
    cues.place.value = 'debrief'
  }, [cues, scene])
  const parts: DebriefParts = {
    scene,
    transcript,
    advice: adviceFor(advice, scene.ages),
    words: wordsOf(i18n, scene),
    cards: cardsOf(transcript, signs),
  }
  const next = STEPS[STEPS.indexOf(step) + 1]
  return (
    <section class="debrief" data-step={step}>
      <StepTabs step={step} onStep={setStep} />
      {step === 'breathe' && <Breathe {...parts} />}
      {step === 'look-back' && <LookBack {...parts} />}
      {step === 'what-now' && <WhatNow {...parts} />}
      {next && (
        <Button look="main" next onClick={() => setStep(next)}>
          {i18n.t('debrief.next', { step: i18n.t(`debrief.${next}`) })}
        </Button>
      )}
    </section>
  )
}

import { useState } from 'preact/hooks'
import type { AdviceStructure, Picks as Picked } from '../../../core/debrief/index.ts'
import { type App, useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { Picks } from '../../panels/picks.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import './plan-page.css'
import { PlanSheet } from './plan-sheet.tsx'

/** Thinking it through beforehand: whom, how, when. Nothing is typed, and nothing outlives the page. */
export function PlanPage() {
  const app = useApp()
  const loaded = useLoaded('plan', () => fetchAdvice(app))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  return <Plan advice={loaded.value} />
}

async function fetchAdvice({ library, i18n }: App): Promise<AdviceStructure> {
  const [advice] = await Promise.all([library.advice(), i18n.need('advice', library.shared.advice)])
  return advice
}

/** The three questions, and the list of suggestions for each. */
const QUESTIONS = [
  { list: 'planWhom', title: 'plan.whom' },
  { list: 'startLines', title: 'plan.start' },
  { list: 'planMoments', title: 'plan.moment' },
] as const
/** What has been picked for each question. */
export type PlanPicks = Readonly<Record<(typeof QUESTIONS)[number]['list'], Picked>>

function Plan({ advice }: { readonly advice: AdviceStructure }) {
  const { i18n, router } = useApp()
  const [picks, setPicks] = useState<PlanPicks>({ planWhom: [], startLines: [], planMoments: [] })
  const text = (list: keyof PlanPicks, id: string) => {
    const words = i18n.text('advice', `${list}.${id}`)
    return list === 'startLines' ? i18n.t('play.quoted', { text: words }) : words
  }
  return (
    <section class="sheet sheet-wide plan">
      <header class="plan-head">
        <PageTitle>{i18n.t('plan.title')}</PageTitle>
        <p class="lead">{i18n.t('plan.lead')}</p>
        <p>{i18n.t('plan.kept')}</p>
      </header>
      <div class="plan-questions">
        {QUESTIONS.map(({ list, title }) => (
          <section key={list}>
            <h2>{i18n.t(title)}</h2>
            {list === 'planWhom' && <p>{i18n.t('plan.whom-hint')}</p>}
            <Picks
              label={i18n.t(title)}
              options={advice[list].map(({ id }) => ({ id, text: text(list, id) }))}
              picked={picks[list]}
              onPick={(next) => setPicks({ ...picks, [list]: next })}
            />
          </section>
        ))}
      </div>
      <div class="plan-side">
        <PlanSheet picks={picks} text={text} onPicks={setPicks} />
        <div class="row plan-buttons">
          <Button look="main" onClick={() => print()}>
            {i18n.t('plan.print')}
          </Button>
          <Button onClick={() => (router.depth() > 0 ? history.back() : router.go({ page: 'title' }))}>
            <Icon name="back" /> {i18n.t('plan.back')}
          </Button>
        </div>
      </div>
    </section>
  )
}

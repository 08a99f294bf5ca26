import { useEffect, useMemo } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { PageTitle } from '../../panels/page-title.tsx'
import { keepHere } from '../../platform/checking/keep-here.ts'
import { openBench } from './bench.ts'
import './check-scene-page.css'
import { DropPlace } from './drop-place.tsx'
import { Guides } from './guides.tsx'
import { Result } from './result.tsx'
import { StarterForm } from './starter-form.tsx'
import { useDropAnywhere } from './use-drop-anywhere.ts'

/** The author's door: a scene of one's own is checked, drawn and tried out here, and goes nowhere. */
export function CheckScenePage() {
  const app = useApp()
  const bench = useMemo(() => openBench(app), [])
  useEffect(keepHere, [])
  useEffect(() => bench.stop, [bench])
  const isOver = useDropAnywhere(bench.take)
  const state = bench.state.value
  const work = state.at === 'looking' || state.at === 'checking' ? state : undefined
  const scene = work ? app.atHand.value : state.at === 'checked' && state.scene
  if (scene) return <Result scene={scene} bench={bench} work={work} isOver={isOver} />
  return (
    <section class="sheet sheet-wide check">
      <PageTitle>{app.i18n.t('check.title')}</PageTitle>
      <p class="lead check-lead">{app.i18n.t('check.lead')}</p>
      <div class="check-begin">
        <DropPlace state={state} bench={bench} isOver={isOver} />
        <StarterForm />
        <Guides />
      </div>
    </section>
  )
}

import { useEffect } from 'preact/hooks'
import type { Problem } from '../../../core/scene/problem.ts'
import { type App, useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import type { SceneAtHand } from '../../platform/checking/at-hand.ts'
import type { Bench, BenchWork } from './bench.ts'
import { Guides } from './guides.tsx'
import { HowFar } from './how-far.tsx'
import { Known } from './known.tsx'
import { Problems } from './problems.tsx'
import './result.css'
import { WholeChat } from './whole-chat.tsx'

interface ResultProps {
  readonly scene: SceneAtHand
  readonly bench: Bench
  /** What is under way while this older result can still be read. */
  readonly work: BenchWork | undefined
  /** Whether something hovers over the page. */
  readonly isOver: boolean
}

/** What the check of a scene has found, and everything that can be done with it now. */
export function Result({ scene, bench, work, isOver }: ResultProps) {
  const { i18n, router, announce } = useApp()
  const { reading, proof } = scene.check
  const title = reading.sources.title ?? scene.name
  const { problems } = proof
  const found = countText(i18n, problems)
  useEffect(() => {
    const done = found === undefined ? 'check.done-good' : 'check.done-bad'
    announce(i18n.t(done, { name: title, found: found ?? '' }))
  }, [scene])
  return (
    <section class="sheet sheet-wide check" data-over={isOver}>
      <header class="result-head">
        <p class="result-scene">{title}</p>
        <PageTitle step={String(scene.at)}>{found ?? i18n.t('check.good')}</PageTitle>
        <div class="row">
          {reading.scene && (
            <Button look="main" next onClick={() => router.go({ page: 'preview', step: 'play' })}>
              {i18n.t('check.play')}
            </Button>
          )}
          <Button onClick={() => bench.again(scene)}>
            <Icon name="rewind" /> {i18n.t('check.again')}
          </Button>
          <Button look="quiet" onClick={bench.clear}>
            {i18n.t('check.another')}
          </Button>
        </div>
        {work ? (
          <HowFar work={work} onStop={bench.stop} />
        ) : (
          <p>{i18n.t(isOver ? 'check.drop-now' : 'check.again-hint')}</p>
        )}
      </header>
      <div class={problems.length > 0 ? 'result-columns' : 'result-whole'}>
        <Problems problems={problems} files={scene.files} isPlayable={reading.scene !== undefined} />
        {proof.summary ? <Known summary={proof.summary} /> : <Guides />}
      </div>
      {reading.scene && <WholeChat scene={reading.scene} reading={reading} />}
      {proof.summary && <Guides />}
    </section>
  )
}

/** How much there is to do, in words; nothing when there is nothing. */
function countText(i18n: App['i18n'], problems: readonly Problem[]): string | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  const parts = [
    ...(errors > 0 ? [i18n.t('check.errors', { count: errors })] : []),
    ...(warnings > 0 ? [i18n.t('check.warnings', { count: warnings })] : []),
  ]
  return parts.length > 0 ? i18n.list(parts) : undefined
}

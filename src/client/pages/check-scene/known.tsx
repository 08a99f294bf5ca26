import type { SceneSummary } from '../../../core/proof/index.ts'
import { useApp } from '../../app.ts'
import { Chances } from './chances.tsx'
import './known.css'
import { readingFacts, sizeFacts, wayFacts } from './known-facts.ts'

/** What is known of the scene after the check. */
export function Known({ summary }: { readonly summary: SceneSummary }) {
  const { i18n } = useApp()
  const facts = [...wayFacts(summary, i18n), ...sizeFacts(summary, i18n), ...readingFacts(summary, i18n)]
  return (
    <section class="card card-warm known">
      <h2>{i18n.t('check.known')}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {summary.paths && <Chances signs={summary.paths.signs} />}
    </section>
  )
}

import { useState } from 'preact/hooks'
import type { Problem } from '../../../core/scene/problem.ts'
import { useApp } from '../../app.ts'
import { GuideText } from '../../panels/guide-text.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { fetchExplanation } from '../../platform/checking/for-authors.ts'
import './problem-card.css'
import { shortPath } from './short-path.ts'

interface ProblemCardProps {
  readonly problem: Problem
  /** What stands there in the file. */
  readonly line: string | undefined
}

/** One problem: where, of which kind in the language of the page, what and what to do in English, and on demand what it means. */
export function ProblemCard({ problem, line }: ProblemCardProps) {
  const { i18n } = useApp()
  const { file, line: number, message, code, severity } = problem
  const [isOpen, setOpen] = useState(false)
  const said = `check.code-${code}`
  return (
    <article class="card problem" data-code={code} data-severity={severity}>
      <p class="problem-place">
        <strong>{i18n.t(`check.${severity}`)}</strong>{' '}
        {i18n.t('check.place', { file: shortPath(file), line: number })}
      </p>
      {i18n.has('check', said) && <h3>{i18n.text('check', said)}</h3>}
      <p class="problem-says" lang="en" dir="ltr">
        {message}
      </p>
      {line && (
        <pre class="sample problem-line" dir="ltr">
          {line}
        </pre>
      )}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {i18n.t('check.means')} <code>{code}</code>
        </summary>
        {isOpen && <Meaning code={code} />}
      </details>
    </article>
  )
}

function Meaning({ code }: { readonly code: string }) {
  const { i18n } = useApp()
  const loaded = useLoaded(code, () => fetchExplanation(code))
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  if (loaded.state === 'waiting') return <p aria-busy="true" />
  const { said = [], fails = [], passes = [] } = loaded.value ?? {}
  return (
    <>
      <GuideText nodes={said} />
      <Samples title={i18n.t('check.fails')} samples={fails} />
      <Samples title={i18n.t('check.passes')} samples={passes} />
    </>
  )
}

/** A sample shows only what differs from a whole file; the longest is that of a crowd, and its start is enough. */
function Samples({ title, samples }: { readonly title: string; readonly samples: readonly string[] }) {
  if (samples.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      {samples.map((sample) => (
        <pre class="sample" dir="ltr" key={sample}>
          {sample.slice(0, 1500)}
        </pre>
      ))}
    </>
  )
}

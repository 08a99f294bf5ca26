import { useState } from 'preact/hooks'
import type { Problem } from '../../../core/scene/problem.ts'
import type { SourceFile } from '../../../core/scene/read-scene.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { ProblemCard } from './problem-card.tsx'

/** So many are shown at once: whoever has more does not read them all. */
const AT_ONCE = 40

interface ProblemsProps {
  readonly problems: readonly Problem[]
  readonly files: readonly SourceFile[]
  readonly isPlayable: boolean
}

/** Everything that is to be put right, in the order of the files; or that there is nothing. */
export function Problems({ problems, files, isPlayable }: ProblemsProps) {
  const { i18n } = useApp()
  const [most, setMost] = useState(AT_ONCE)
  if (problems.length === 0) return <p class="card result-good">{i18n.t('check.good-how')}</p>
  const more = Math.min(AT_ONCE, problems.length - most)
  return (
    <section class="problems">
      <h2>{i18n.t('check.problems')}</h2>
      {!isPlayable && <p>{i18n.t('check.not-playable')}</p>}
      <ul>
        {problems.slice(0, most).map((problem) => (
          <li key={`${problem.file}:${problem.line}:${problem.column} ${problem.code} ${problem.message}`}>
            <ProblemCard problem={problem} line={lineOf(problem, files)} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button onClick={() => setMost(most + AT_ONCE)}>{i18n.t('check.more', { count: more })}</Button>
      )}
    </section>
  )
}

/** The line of the file that a problem is about; the first one is named when a whole file is meant. */
function lineOf({ file, line }: Problem, files: readonly SourceFile[]): string | undefined {
  if (line === 1) return undefined
  const { text = '' } = files.find(({ path }) => path === file) ?? {}
  return text.split('\n', line)[line - 1]?.trim().slice(0, 300)
}

import { useMemo } from 'preact/hooks'
import { waysToBeats } from '../../../core/proof/way-to.ts'
import { type Run, rewind } from '../../../core/run/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { shortPath } from '../check-scene/short-path.ts'
import type { Session } from '../play/session.ts'
import './author-panel.css'
import { momentOf } from './moment.ts'
import { useProblems } from './use-problems.ts'

interface AuthorPanelProps {
  readonly scene: Scene
  readonly session: Session
  /** Goes on with another run. */
  onGo(run: Run): void
}

/** Where the open chat stands, what is wrong with its scene, and ways to elsewhere in it. In English, as all commands. */
export function AuthorPanel({ scene, session, onGo }: AuthorPanelProps) {
  const problems = useProblems(scene.id)
  const { beat, facts } = momentOf(scene, session.arrived.value)
  const { run } = session.transcript.value
  const count =
    problems === undefined
      ? ''
      : problems.length === 0
        ? ' · no problems'
        : ` · ${problems.length} to look at`
  return (
    <aside class="author-panel" lang="en" dir="ltr" aria-label="For the author">
      <details open>
        <summary>
          {beat}
          {count}
        </summary>
        <Jumps scene={scene} run={run} onGo={onGo} />
        <ul>
          {problems?.map(({ file, line, message, code, severity }) => (
            <li key={`${file}:${line} ${code} ${message}`} data-code={code} data-severity={severity}>
              <strong>
                {shortPath(file)}:{line}
              </strong>{' '}
              {message} <code>{code}</code>
            </li>
          ))}
        </ul>
        <dl>
          {facts.map(([name, value]) => (
            <div key={name} data-fact={name}>
              <dt>{name}</dt>
              <dd>{value || 'none'}</dd>
            </div>
          ))}
          <div data-fact="route">
            <dt>route</dt>
            <dd>
              <code>[{run.replies.join(', ')}]</code>
            </dd>
          </div>
        </dl>
      </details>
    </aside>
  )
}

/** The shortest way to each beat; marks are gone with the way that led to them. */
function Jumps({ scene, run, onGo }: Omit<AuthorPanelProps, 'session'> & { readonly run: Run }) {
  const ways = useMemo(() => waysToBeats(scene), [scene])
  const jump = (beat: string) => {
    const replies = ways.get(beat)
    if (replies) onGo({ ...rewind(run, 0), replies })
  }
  return (
    <p class="author-jumps">
      <label>
        jump to{' '}
        <select value="" onChange={({ currentTarget }) => jump(currentTarget.value)}>
          <option value="" />
          {Object.keys(scene.beats).map((beat) => (
            <option key={beat} value={beat} disabled={!ways.has(beat)}>
              {beat}
            </option>
          ))}
        </select>
      </label>{' '}
      <button
        type="button"
        disabled={run.replies.length === 0}
        onClick={() => onGo(rewind(run, run.replies.length - 1))}
      >
        back one reply
      </button>
    </p>
  )
}

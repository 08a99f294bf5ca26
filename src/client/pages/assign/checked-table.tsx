import { useEffect, useRef } from 'preact/hooks'
import { type Assignment, isRound, tasksOf } from '../../../core/homework/index.ts'
import { type App, useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { cardText } from '../../panels/scene-card-text.ts'
import { saveFile } from '../../platform/save-file.ts'
import { doneText, type ResultRow, resultsCsv, resultText, type Verdict, verdictOf } from './result-row.ts'

interface CheckedTableProps {
  readonly assignment: Assignment
  readonly rows: readonly ResultRow[]
}

/** What the check has found, row by row, with what is still open in each record. */
export function CheckedTable({ assignment, rows }: CheckedTableProps) {
  const app = useApp()
  const { i18n } = app
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [rows])
  const count = (verdict: Verdict) => rows.filter((row) => verdictOf(row) === verdict).length
  const counts = {
    whole: count('whole'),
    partly: count('partly'),
    twice: count('twice'),
    wrong: count('wrong'),
  }
  return (
    <section class="checked">
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t('assign.check-results')}
      </h2>
      <p>{i18n.t('assign.check-sum', counts)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard */}
      <section class="checked-scroll" tabIndex={0} aria-label={i18n.t('assign.check-results')}>
        <table>
          <thead>
            <tr>
              {(['row', 'who', 'result', 'done', 'minutes'] as const).map((head) => (
                <th key={head} scope="col">
                  {i18n.t(`assign.check-${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.number} row={row} tasks={tasksOf(assignment)} />
            ))}
          </tbody>
        </table>
      </section>
      <Button
        onClick={() =>
          saveFile({ name: 'records.csv', type: 'text/csv', text: `\ufeff${resultsCsv(app, rows)}` })
        }
      >
        {i18n.t('assign.check-csv')}
      </Button>
    </section>
  )
}

function Row({ row, tasks }: { readonly row: ResultRow; readonly tasks: readonly string[] }) {
  const app = useApp()
  const { i18n } = app
  const open = row.type === 'record' ? tasks.filter((_, at) => !row.completion.done[at]) : []
  return (
    <tr data-verdict={verdictOf(row)}>
      <td>{row.number}</td>
      <th scope="row">{row.label}</th>
      <td>
        <strong>{resultText(app, row)}</strong>
        {open.length > 0 && (
          <small>
            {i18n.t('assign.check-open', { parts: i18n.list(open.map((task) => nameOf(app, task))) })}
          </small>
        )}
      </td>
      <td>{doneText(app, row)}</td>
      <td>{row.type === 'record' && row.completion.minutes}</td>
    </tr>
  )
}

function nameOf(app: App, task: string): string {
  if (isRound(task)) return app.i18n.t(`assign.${task}`)
  const card = app.library.catalogue.find(({ id }) => id === task)
  return card ? cardText(app, card, 'title') : task
}

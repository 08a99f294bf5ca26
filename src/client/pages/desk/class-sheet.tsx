import { sheetOf } from '../../../core/lesson/index.ts'
import { csvOf, type SheetRow, sheetRows } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { printOnly } from '../../panels/print-only.ts'
import { saveFile } from '../../platform/save-file.ts'
import { roundsOf, sharperSays } from '../wall/sharper-says.ts'
import { SharperTable } from '../wall/sharper-table.tsx'
import './class-sheet.css'
import type { DeskView } from './desk-parts.ts'
import { useRowWords } from './row-words.ts'

/** What the class leaves behind, to print or to save: totals without a name. */
export function ClassSheetPart(view: DeskView) {
  const { i18n } = useApp()
  const { desk, lesson, totals, words } = view
  const say = useRowWords(view)
  if (lesson.step !== 'end') return null
  const rows = sheetRows(sheetOf(lesson, desk.story, totals))
  const save = () => {
    const head = ['part', 'of', 'what', 'count', 'words'] as const
    const inWords = (row: SheetRow) => {
      const [of, what] = say(row)
      return i18n.t('desk.sheet-words', { of, what })
    }
    const text = csvOf([head, ...rows.map((row) => [...row, inWords(row)] as const)])
    saveFile({ name: `class-${lesson.setup.scene}.csv`, type: 'text/csv', text })
  }
  return (
    <section class="card class-sheet">
      <h2>{i18n.t('desk.sheet', { title: words.text('title') })}</h2>
      <p>{i18n.t('desk.sheet-hint')}</p>
      <div class="row">
        <Button onClick={() => printOnly('.class-sheet-rows')}>{i18n.t('desk.print')}</Button>
        <Button onClick={save}>{i18n.t('desk.save')}</Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever leads by keyboard has to be able to scroll it */}
      <section class="class-sheet-rows" tabIndex={0} aria-label={i18n.t('desk.sheet-rows')}>
        {roundsOf(totals).length > 0 && (
          <>
            <p>
              <strong>{i18n.t(sharperSays(totals))}</strong>
            </p>
            <SharperTable totals={totals} />
          </>
        )}
        <table class="class-sheet-table">
          <caption>{words.text('title')}</caption>
          <tbody>
            {rows.map((row) => (
              <Row key={row.slice(0, 3).join(' ')} row={row} say={say(row)} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Row({ row, say: [of, what] }: { row: SheetRow; say: readonly [string, string] }) {
  return (
    <tr>
      <th scope="row">{of}</th>
      <td>{what}</td>
      <td>{row[3]}</td>
    </tr>
  )
}

import { useState } from 'preact/hooks'
import {
  type Assignment,
  checkRows,
  pastedRows,
  type ReadAssignment,
  readAssignment,
  tasksOf,
} from '../../../core/homework/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import '../../panels/field.css'
import './assign-page.css'
import './check-record.css'
import { checkFile } from './check-file.ts'
import { CheckedTable } from './checked-table.tsx'
import { ListChoice } from './list-choice.tsx'
import type { ResultRow } from './result-row.ts'
import { codeIn } from './site-link.ts'

interface Checked {
  readonly assignment: Assignment
  readonly rows: readonly ResultRow[]
}

/** For teachers: whether codes and files are records of their list. All of it happens on this page. */
export function CheckRecordPage() {
  const { i18n, library } = useApp()
  const cards = useLoaded('cards', () => i18n.need('cards', library.cards))
  const [link, setLink] = useState('')
  const [codes, setCodes] = useState('')
  const [checked, setChecked] = useState<Checked>()
  if (cards.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (cards.state === 'failed') return <LoadingTrouble onAgain={cards.again} />
  const read = link.trim() === '' ? undefined : readAssignment(codeIn(link))
  const check = () => {
    if (read?.type !== 'read') return
    const { assignment } = read
    const rows = checkRows(codeIn(link), tasksOf(assignment).length, pastedRows(codes))
    setChecked({ assignment, rows })
  }
  const checkFiles = async (files: readonly File[]) => {
    if (read?.type !== 'read') return
    const { assignment } = read
    const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })))
    setChecked({ assignment, rows: checkFile(codeIn(link), tasksOf(assignment).length, texts) })
  }
  return (
    <section class="sheet sheet-wide assign check-records">
      <PageTitle>{i18n.t('assign.check-title')}</PageTitle>
      <p class="lead">{i18n.t('assign.check-lead')}</p>
      <ListChoice link={link} trouble={troubleOf(read)} onLink={setLink} />
      <label class="field">
        <span>{i18n.t('assign.check-codes')}</span>
        <textarea
          rows={6}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="codes-hint"
          value={codes}
          onInput={({ currentTarget }) => setCodes(currentTarget.value)}
        />
        <small id="codes-hint">{i18n.t('assign.check-codes-hint')}</small>
      </label>
      <Button look="main" next disabled={read?.type !== 'read' || codes.trim() === ''} onClick={check}>
        {i18n.t('assign.check-do')}
      </Button>
      <label class="field">
        <span>{i18n.t('assign.check-files')}</span>
        <input
          type="file"
          accept=".json,application/json"
          multiple
          disabled={read?.type !== 'read'}
          onChange={({ currentTarget }) => checkFiles([...(currentTarget.files ?? [])])}
        />
      </label>
      {checked && <CheckedTable {...checked} />}
      <Proof />
    </section>
  )
}

function troubleOf(read: ReadAssignment | undefined): 'wrong' | 'newer' | undefined {
  if (read?.type !== 'problem') return undefined
  return read.problem === 'newer' ? 'newer' : 'wrong'
}

function Proof() {
  const { i18n } = useApp()
  return (
    <section class="card card-warm">
      <h2>{i18n.t('assign.check-proof')}</h2>
      {([1, 2, 3] as const).map((number) => (
        <p key={number}>{i18n.t(`assign.check-proof-${number}`)}</p>
      ))}
    </section>
  )
}

import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { KeptList } from '../../platform/homework-record.ts'
import { saveFile } from '../../platform/save-file.ts'
import { type HandIn, handInOf, jsonOf, tableOf } from './completion.ts'
import './record-page.css'

/** What is handed in: which parts of the list are done and the minutes, as a page, a file and a code. */
export function RecordPage() {
  const { i18n, library, homework } = useApp()
  const cards = useLoaded('cards', () => i18n.need('cards', library.cards))
  const list = homework.value?.current.value
  if (cards.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (cards.state === 'failed') return <LoadingTrouble onAgain={cards.again} />
  if (!list) return <Nothing text={i18n.t('homework.none-text')} />
  return list.code === '' ? <Nothing text={i18n.t('homework.record-lms')} /> : <OpenRecord list={list} />
}

function Nothing({ text }: { readonly text: string }) {
  const { i18n, router } = useApp()
  return (
    <section class="sheet">
      <PageTitle>{i18n.t('homework.record-title')}</PageTitle>
      <p class="lead">{text}</p>
      <Button onClick={() => router.go({ page: 'homework' })}>{i18n.t('list.back')}</Button>
    </section>
  )
}

function OpenRecord({ list }: { readonly list: KeptList }) {
  const app = useApp()
  const { i18n, router } = app
  const record = handInOf(app, list)
  const isWhole = record.parts.every(({ done }) => done)
  return (
    <section class="sheet record">
      <PageTitle>
        {list.word ? i18n.t('homework.record-of', { word: list.word }) : i18n.t('homework.record-title')}
      </PageTitle>
      <p class="lead">{i18n.t('homework.record-lead')}</p>
      <div class="card record-sheet">
        <RecordTable record={record} />
        <Code code={record.code} />
        <p class="record-line">{i18n.t('homework.record-name')}</p>
        <p class="record-line">{i18n.t('homework.record-date')}</p>
      </div>
      <p class="no-print">{i18n.t(isWhole ? 'homework.record-how' : 'homework.record-part-done')}</p>
      <div class="row no-print">
        <Button onClick={() => print()}>{i18n.t('homework.record-print')}</Button>
        <Button
          onClick={() =>
            saveFile({ name: 'record.json', type: 'application/json', text: jsonOf(list, record) })
          }
        >
          {i18n.t('homework.record-json')}
        </Button>
        <Button
          onClick={() =>
            saveFile({ name: 'record.csv', type: 'text/csv', text: `\ufeff${tableOf(app, record)}` })
          }
        >
          {i18n.t('homework.record-csv')}
        </Button>
        <Button look="quiet" onClick={() => router.go({ page: 'homework' })}>
          {i18n.t('list.back')}
        </Button>
      </div>
    </section>
  )
}

function RecordTable({ record }: { readonly record: HandIn }) {
  const { i18n } = useApp()
  const { parts, minutes } = record
  const yes = (done: boolean) => i18n.t(done ? 'homework.record-yes' : 'homework.record-no')
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{i18n.t('homework.record-part')}</th>
          <th scope="col">{i18n.t('homework.record-state')}</th>
          <th scope="col">{i18n.t('homework.record-min')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.task} data-task={part.task}>
            <th scope="row">{part.title}</th>
            <td>{yes(part.done)}</td>
            <td>{part.minutes}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{i18n.t('homework.record-all')}</th>
          <td>{yes(parts.every(({ done }) => done))}</td>
          <td>{minutes}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function Code({ code }: { readonly code: string }) {
  const { i18n } = useApp()
  const [copied, setCopied] = useState<'copied' | 'copy-by-hand'>()
  const copy = () => {
    const done = () => setCopied('copied')
    const refused = () => setCopied('copy-by-hand')
    if (navigator.clipboard) navigator.clipboard.writeText(code).then(done, refused)
    else refused()
  }
  return (
    <div class="record-code">
      <p>{i18n.t('homework.record-code')}</p>
      <code translate={false}>{code}</code>
      <Button class="button no-print" onClick={copy}>
        {i18n.t('homework.record-copy')}
      </Button>
      <span role="status" class="no-print">
        {copied && i18n.t(`homework.record-${copied}`)}
      </span>
    </div>
  )
}

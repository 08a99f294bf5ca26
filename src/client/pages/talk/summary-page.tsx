import { type GivenTalk, hallSummary, type StretchSummary } from '../../../core/talk/index.ts'
import { type App, useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { saveFile } from '../../platform/save-file.ts'
import type { Told } from './fetch-told.ts'
import './script-page.css'
import { type TalkWords, talkWordsOf } from './talk-words.ts'

interface SummaryProps {
  readonly given: GivenTalk
  readonly told: Told
  /** Whether its room on the server could not be ended. */
  readonly isRoomLeft: boolean
}

interface Part {
  readonly title: string
  readonly lines: readonly string[]
  /** Whether two of its lines stand beside each other on paper. */
  readonly areShort: boolean
}

/** After the talk: what the hall decided, on one page that knows nobody. It is there once. */
export function SummaryPage({ given, told, isRoomLeft }: SummaryProps) {
  const { i18n, router } = useApp()
  const words = talkWordsOf(i18n, told, given.setup)
  const summary = hallSummary(given, told)
  const signs = (ids: readonly string[]) => ids.map((id) => i18n.text('signs', `${id}.name`))
  const parts = [
    ...summary.stretches.map((each) => stretchPart(each, told, words, i18n)),
    { title: i18n.t('talk.summary-met'), lines: signs(summary.met), areShort: true },
    { title: i18n.t('talk.summary-shown'), lines: signs(summary.shown), areShort: true },
  ].filter(({ lines }) => lines.length > 0)
  const text = [
    words.say('title'),
    ...parts.flatMap(({ title, lines }) => ['', title, ...lines.map((each) => `- ${each}`)]),
  ]
  const save = () =>
    saveFile({ name: 'talk-summary.txt', type: 'text/plain', text: `${text.join('\r\n')}\r\n` })
  return (
    <section class="sheet talk-summary">
      <PageTitle step="summary">{i18n.t('talk.summary')}</PageTitle>
      <p>
        <strong>{words.say('title')}</strong>
      </p>
      <div class="talk-script-desk">
        <p>{i18n.t('talk.summary-lead')}</p>
        <p>{i18n.t('talk.summary-forgotten')}</p>
        {isRoomLeft && <p role="status">{i18n.t('talk.phones-left')}</p>}
        <div class="row">
          <Button onClick={() => print()}>{i18n.t('talk.summary-print')}</Button>
          <Button onClick={save}>{i18n.t('talk.summary-save')}</Button>
          <Button look="main" next onClick={() => router.go({ page: 'talk' })}>
            {i18n.t('talk.summary-done')}
          </Button>
        </div>
      </div>
      {summary.stretches.length === 0 && <p>{i18n.t('talk.summary-none')}</p>}
      {parts.map(({ title, lines, areShort }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ol class={areShort ? 'talk-summary-short' : undefined}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

function stretchPart(
  { step, decisions }: StretchSummary,
  { stories }: Told,
  words: TalkWords,
  i18n: App['i18n'],
): Part {
  const story = stories[step]
  const scene = story && words.scene({ story })
  const lines = decisions.map(({ reply, kind, way }) => {
    const text = scene?.text(reply) ?? ''
    const shown = kind === 'say' ? i18n.t('play.quoted', { text }) : text
    return i18n.t('talk.summary-way', { reply: shown, way: i18n.t(`lesson.way-${way}`) })
  })
  return { title: words.say(`${step}.name`), lines, areShort: false }
}

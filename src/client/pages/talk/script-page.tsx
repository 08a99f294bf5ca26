import { type PlannedStep, plannedSteps } from '../../../core/talk/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { sourceText } from '../../panels/source-text.ts'
import { minuteText } from './minute.ts'
import './script-page.css'
import type { TalkWords } from './talk-words.ts'
import { talkWordsOf } from './talk-words.ts'
import { type TalkAtHand, WithTalk } from './with-talk.tsx'

/** The notes on paper: the whole talk as it was set up, for whoever has one screen, or none that works. */
export function ScriptPage() {
  return <WithTalk>{(talk) => <Script {...talk} />}</WithTalk>
}

function Script({ given, told }: TalkAtHand) {
  const { i18n, router } = useApp()
  const words = talkWordsOf(i18n, told, given.setup)
  return (
    <section class="sheet talk-script">
      <PageTitle>{words.say('title')}</PageTitle>
      <div class="row talk-script-desk">
        <Button look="main" onClick={() => print()}>
          {i18n.t('talk.script-print')}
        </Button>
        <Button onClick={() => router.go({ page: 'talk' })}>{i18n.t('talk.script-back')}</Button>
      </div>
      {plannedSteps(told.talk, given.setup).map((planned) => (
        <ScriptStep key={planned.step.id} {...planned} words={words} />
      ))}
    </section>
  )
}

function ScriptStep({ step, from, to, words }: PlannedStep & { readonly words: TalkWords }) {
  const { i18n } = useApp()
  const { id, spoken, wall, hasWatch } = step
  return (
    <section class="talk-script-step" data-step={id}>
      <h2>
        {words.say(`${id}.name`)}{' '}
        <small>{i18n.t('talk.script-minute', { from: minuteText(from), to: minuteText(to) })}</small>
      </h2>
      {spoken.map(({ sources }, at) => (
        <p key={at}>
          {words.say(`${id}.say.${at + 1}`)}
          {sources.length > 0 && <cite> {sourceText(sources)}</cite>}
        </p>
      ))}
      {wall.type === 'ask' && (
        <p>
          <strong>{i18n.t('talk.script-ask')}</strong> {words.say(`${id}.ask`)}{' '}
          {i18n.t(`talk.how-${wall.how}`)}
        </p>
      )}
      {wall.type === 'play' && (
        <p>
          <em>{i18n.t('talk.script-plays', { scene: i18n.text('cards', `${wall.stretch.scene}.title`) })}</em>
          {wall.stretch.hasOver && ` ${i18n.t('talk.script-early')} ${words.say(`${id}.over`)}`}
        </p>
      )}
      {wall.type === 'signs' && (
        <p>{i18n.list(wall.signs.map((sign) => i18n.text('signs', `${sign}.name`)))}</p>
      )}
      {hasWatch && <p class="talk-script-watch">{words.say(`${id}.watch`)}</p>}
    </section>
  )
}

import { useEffect, useRef, useState } from 'preact/hooks'
import { CODE_LENGTH, type ReadCode, readBoosterCode } from '../../../core/judgement/index.ts'
import { LETTERS } from '../../../core/room/index.ts'
import { type App, useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import './code-form.css'

/** A place to type the code from the paper. A slip is named as exactly as it can be, and never scolded. */
export function CodeForm({ typed }: { readonly typed: string }) {
  const app = useApp()
  const { i18n, router } = app
  const [text, setText] = useState(typed)
  const [said, setSaid] = useState(() => (typed === '' ? '' : slipIn(app, readBoosterCode(typed))))
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (said) field.current?.focus()
  }, [said])
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const read = readBoosterCode(text)
    if (read.type === 'plan') return router.go({ page: 'again', code: neatly(text) })
    setSaid(slipIn(app, read))
    field.current?.focus()
  }
  return (
    <section class="sheet">
      <PageTitle>{i18n.t('booster.page')}</PageTitle>
      <p class="lead">{i18n.t('booster.type')}</p>
      <form class="card code-form" onSubmit={submit} noValidate>
        <label for="code">{i18n.t('booster.code')}</label>
        <input
          id="code"
          ref={field}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          maxLength={20}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={said !== ''}
          aria-describedby={said === '' ? undefined : 'code-slip'}
        />
        <button type="submit" class="button button-main" data-next="">
          {i18n.t('booster.open')}
        </button>
        <p id="code-slip" role="alert">
          {said}
        </p>
      </form>
      <p>{i18n.t('booster.no-code')}</p>
      <Button onClick={() => router.go({ page: 'practice', round: 'free' })}>{i18n.t('booster.free')}</Button>
    </section>
  )
}

/** The code as it is written on paper, with a hyphen, as addresses want. */
function neatly(text: string): string {
  const letters = text.toUpperCase().replace(/[^A-Z]/g, '')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}

function slipIn({ i18n }: App, read: ReadCode): string {
  if (read.type === 'plan') return ''
  if (read.because === 'letter') {
    return i18n.t('booster.slip-letter', { letters: i18n.list(read.letters), all: [...LETTERS].join(' ') })
  }
  return i18n.t(`booster.slip-${read.because}`, { letters: CODE_LENGTH })
}

import { useRef, useState } from 'preact/hooks'
import { LETTERS, ROOM_CODE_LENGTH, readRoomCode } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { PageTitle } from '../../panels/page-title.tsx'

/** A place to type the code from the wall. */
export function JoinForm() {
  const { i18n, router } = useApp()
  const [text, setText] = useState('')
  const [slipped, setSlipped] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const code = readRoomCode(text)
    if (code) return router.go({ page: 'join', code })
    setSlipped(true)
    field.current?.focus()
  }
  return (
    <section class="sheet">
      <PageTitle>{i18n.t('join.title')}</PageTitle>
      <p class="lead">{i18n.t('join.lead')}</p>
      <form class="card join-form" onSubmit={submit} noValidate>
        <label for="room-code">{i18n.t('join.code')}</label>
        <input
          id="room-code"
          ref={field}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          maxLength={20}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={slipped}
          aria-describedby={slipped ? 'room-code-slip' : undefined}
        />
        <button type="submit" class="button button-main" data-next="">
          {i18n.t('join.go')}
        </button>
        <p id="room-code-slip" role="alert">
          {slipped && i18n.t('join.slip', { count: ROOM_CODE_LENGTH, all: [...LETTERS].join(' ') })}
        </p>
      </form>
    </section>
  )
}

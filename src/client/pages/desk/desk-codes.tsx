import { useRef, useState } from 'preact/hooks'
import { dropCode, type TypedCode, typeCode } from '../../../core/lesson/index.ts'
import { spell } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import type { DeskView } from './desk-parts.ts'

type Problem = Extract<TypedCode, { type: 'problem' }>['problem']

/** The groups' codes: typed here as they are told, or sent by devices. */
export function DeskCodes({ desk, lesson }: DeskView) {
  const { i18n } = useApp()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const field = useRef<HTMLInputElement>(null)
  if (lesson.setup.shape !== 'groups' || (lesson.step !== 'groups' && lesson.step !== 'paths')) return null
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const read = typeCode(lesson, typed, desk.story)
    setProblem(read.type === 'problem' ? read.problem : undefined)
    field.current?.focus()
    if (read.type === 'problem') return
    desk.change(() => read.lesson)
    setTyped('')
  }
  const sent = lesson.sent?.length ?? 0
  return (
    <section class="card desk-codes">
      <h2>{i18n.t('desk.codes')}</h2>
      <form class="row" onSubmit={submit} noValidate>
        <input
          ref={field}
          aria-label={i18n.t('desk.code')}
          value={typed}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
          maxLength={40}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? 'desk-code-problem' : undefined}
        />
        <button type="submit" class="button button-plain">
          {i18n.t('desk.take-code')}
        </button>
      </form>
      <p id="desk-code-problem" role="alert">
        {problem && i18n.t(`desk.code-${problem}`)}
      </p>
      <ul>
        {lesson.codes.map((code, at) => (
          <li key={`${code} ${at}`}>
            {spell(code)}{' '}
            <Button
              look="quiet"
              aria-label={i18n.t('desk.drop-code', { code: spell(code) })}
              onClick={() => desk.change((now) => dropCode(now, at))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      {sent > 0 && <p>{i18n.t('desk.codes-sent', { count: sent })}</p>}
    </section>
  )
}

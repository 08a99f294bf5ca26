import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import type { LessonShelf } from '../../platform/lesson-shelf.ts'

/** Lessons that were begun on this device: go on with one, or end it. */
export function KeptLessons({ shelf }: { readonly shelf: LessonShelf }) {
  const { i18n, router } = useApp()
  const [kept, setKept] = useState(() => shelf.all())
  if (kept.length === 0) return null
  return (
    <section class="card card-warm lead-kept">
      <h2>{i18n.t('lead.kept')}</h2>
      <ul>
        {kept.map(({ code, lesson }) => {
          const title = i18n.text('cards', `${lesson.setup.scene}.title`)
          return (
            <li key={code} class="row">
              <span>
                <strong>{title}</strong> · {i18n.t(`lesson.step-${lesson.step}`)}
              </span>
              <Button onClick={() => router.go({ page: 'desk', code })}>{i18n.t('lead.go-on')}</Button>
              <Button
                look="quiet"
                aria-label={i18n.t('lead.drop-which', { title })}
                onClick={() => {
                  shelf.drop(code)
                  setKept(shelf.all())
                }}
              >
                {i18n.t('lead.drop')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

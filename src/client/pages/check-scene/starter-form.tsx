import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { LANGUAGES, type Language, sourceOf } from '../../i18n/languages.ts'
import { Button } from '../../panels/button.tsx'
import type { StarterWish } from '../../platform/checking/starter-zip.ts'
import { saveFile } from '../../platform/save-file.ts'
import './starter-form.css'

const AGES = [
  [9, 12],
  [11, 17],
  [13, 17],
  [15, 17],
] as const
const KINDS = ['risky', 'genuine'] as const
const STEPS = ['check.start-how-1', 'check.start-how-2', 'check.start-how-3'] as const

/** For whoever has no scene yet: a small one that works, to be changed word by word. */
export function StarterForm() {
  const { i18n } = useApp()
  const [got, setGot] = useState('')
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<StarterWish['kind']>('risky')
  const [ages, setAges] = useState(2)
  const [language, setLanguage] = useState<Language>(sourceOf(i18n.language.peek()))
  const get = async () => {
    const { starterZip } = await import('../../platform/checking/starter-zip.ts')
    const file = await starterZip({
      title,
      usualTitle: i18n.t('check.start-title-usual'),
      kind,
      language,
      ages: AGES[ages] ?? AGES[2],
      comment: i18n.t('check.start-comment'),
      note: {
        file: i18n.t('check.start-file'),
        lines: STEPS.map((step, at) => `${at + 1}. ${i18n.t(step)}`),
      },
    })
    saveFile({ ...file, type: 'application/zip' })
    setGot(file.name)
  }
  return (
    <section class="card card-warm starter">
      <h2>{i18n.t('check.start')}</h2>
      <p>{i18n.t('check.start-lead')}</p>
      <div class="starter-choices">
        <label>
          {i18n.t('check.start-title')}
          <input
            type="text"
            maxLength={60}
            autocomplete="off"
            placeholder={i18n.t('check.start-title-usual')}
            value={title}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </label>
        <Choice
          label={i18n.t('check.start-kind')}
          value={kind}
          onChange={(value) => setKind(value as typeof kind)}
        >
          {KINDS.map((each) => [each, i18n.t(`check.start-${each}`)])}
        </Choice>
        <Choice
          label={i18n.t('check.start-ages')}
          value={String(ages)}
          onChange={(value) => setAges(Number(value))}
        >
          {AGES.map(([from, to], at) => [String(at), i18n.t('check.start-from-to', { from, to })])}
        </Choice>
        <Choice
          label={i18n.t('check.start-language')}
          value={language}
          onChange={(value) => setLanguage(value as Language)}
        >
          {Object.entries(LANGUAGES)}
        </Choice>
      </div>
      <Button onClick={() => void get().catch(() => {})}>{i18n.t('check.start-get')}</Button>
      <p class="starter-got" role="status">
        {got && i18n.t('check.start-got', { file: got })}
      </p>
      <h3>{i18n.t('check.start-how')}</h3>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{i18n.t(step)}</li>
        ))}
      </ol>
    </section>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  /** Each with the words for it. */
  readonly children: readonly (readonly [value: string, words: string])[]
  onChange(value: string): void
}

function Choice({ label, value, children, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

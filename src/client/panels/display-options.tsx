import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '../app.ts'
import { LANGUAGES, type Language, sourceOf } from '../i18n/languages.ts'
import { Button } from './button.tsx'
import { Choices } from './choices.tsx'
import './display-options.css'

const SIZES = ['100', '125', '150', '200'] as const

/** Language, text size, colours and movement. Escape closes it and gives the focus back. */
export function DisplayOptions({ onClose }: { onClose(): void }) {
  const { i18n, preferences } = useApp()
  const panel = useRef<HTMLDivElement>(null)
  const settings = preferences.settings.value
  useEffect(() => {
    const opener = document.activeElement
    panel.current?.querySelector<HTMLElement>('input:checked')?.focus()
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from any control inside
    <div class="display-options" ref={panel} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <Choices
        name="language"
        legend={i18n.t('bar.language')}
        value={sourceOf(i18n.language.value)}
        options={(Object.keys(LANGUAGES) as Language[]).map((value) => ({
          value,
          label: LANGUAGES[value],
          lang: value,
        }))}
        onChange={(language) => i18n.setLanguage(language)}
      />
      <Choices
        name="size"
        legend={i18n.t('display.size')}
        value={settings.textSize}
        options={SIZES.map((value) => ({ value, label: i18n.t('display.percent', { percent: value }) }))}
        onChange={(textSize) => preferences.change({ textSize })}
      />
      <Choices
        name="theme"
        legend={i18n.t('display.theme')}
        value={settings.theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          label: i18n.t(`display.theme-${value}`),
        }))}
        onChange={(theme) => preferences.change({ theme })}
      />
      <Choices
        name="motion"
        legend={i18n.t('display.motion')}
        value={settings.motion}
        options={(['auto', 'still'] as const).map((value) => ({
          value,
          label: i18n.t(`display.motion-${value}`),
        }))}
        onChange={(motion) => preferences.change({ motion })}
      />
      <Button onClick={onClose}>{i18n.t('bar.close')}</Button>
    </div>
  )
}

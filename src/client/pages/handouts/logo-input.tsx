import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { usePresenter } from '../../panels/use-presenter.ts'

/** The most that is kept of a picture, in bytes. */
const LARGEST = 500_000

/** A logo from this device: read here, shown here, sent nowhere. */
export function LogoInput() {
  const { i18n } = useApp()
  const presenter = usePresenter()
  const [trouble, setTrouble] = useState<'large' | 'other' | null>(null)
  const { logo } = presenter.details.value
  const take = async (file: File | undefined) => {
    if (!file) return
    if (!file.type.startsWith('image/')) return setTrouble('other')
    if (file.size > LARGEST) return setTrouble('large')
    setTrouble(null)
    presenter.change({ logo: await asDataUri(file) })
  }
  return (
    <div class="handouts-field">
      <label>
        <span>{i18n.t('handouts.logo')}</span>
        <input
          type="file"
          name="logo"
          accept="image/*"
          aria-describedby="logo-hint"
          onChange={({ currentTarget: { files } }) => void take(files?.[0])}
        />
      </label>
      <span class="handouts-hint" id="logo-hint">
        {i18n.t('handouts.logo-hint')}
      </span>
      {trouble && <p role="alert">{i18n.t(`handouts.logo-${trouble}`)}</p>}
      {logo && (
        <Button look="quiet" onClick={() => presenter.change({ logo: undefined })}>
          {i18n.t('handouts.logo-remove')}
        </Button>
      )}
    </div>
  )
}

function asDataUri(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => failed(reader.error)
    reader.readAsDataURL(file)
  })
}

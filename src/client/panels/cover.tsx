import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../app.ts'
import './cover.css'

/** How long the cover stays empty before it offers a way back, in milliseconds. */
const QUIET_MS = 4000

/** An empty sheet over everything; where no neutral site can be reached, it stays and offers a way back later. */
export function Cover() {
  const { clock, i18n } = useApp()
  const [offered, setOffered] = useState(false)
  useEffect(() => clock.after(QUIET_MS, () => setOffered(true)), [clock])
  return (
    <main class="cover">
      {offered && (
        <button type="button" onClick={() => location.reload()}>
          {i18n.t('cover.back')}
        </button>
      )}
    </main>
  )
}

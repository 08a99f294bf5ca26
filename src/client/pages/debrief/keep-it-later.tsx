import { useApp } from '../../app.ts'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { DebriefParts } from './debrief-parts.ts'

/** What helps to keep it, fetched when the rest can be read; the debrief is whole without. */
export function KeepItLater(parts: DebriefParts) {
  const { i18n } = useApp()
  const loaded = useLoaded('keep-it', async () => {
    const [{ KeepIt }] = await Promise.all([import('./keep-it.tsx'), i18n.needArea('booster')])
    return KeepIt
  })
  return loaded.state === 'there' ? <loaded.value {...parts} /> : null
}

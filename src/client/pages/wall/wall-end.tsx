import { useApp } from '../../app.ts'
import type { WallParts } from './wall-parts.ts'

/** The last words: thanks, and what stays true. */
export function WallEnd({ words }: WallParts) {
  const { i18n } = useApp()
  return (
    <div class="wall-panel">
      <h2 class="wall-title">{i18n.t('wall.end')}</h2>
      <p>{i18n.t('wall.end-thanks', { teen: words.teen })}</p>
      <p class="wall-note">{i18n.t('wall.end-later')}</p>
    </div>
  )
}

import { useApp } from '../../app.ts'
import { WallChat } from './wall-chat.tsx'
import type { WallParts } from './wall-parts.ts'

/** Another way from one of the class's choices; until it is begun, the question where to turn. */
export function WallOtherWay(parts: WallParts) {
  const { i18n } = useApp()
  if (parts.lesson.own) return <WallChat {...parts} />
  return (
    <div class="wall-panel">
      <h2 class="wall-title">{i18n.t('wall.other-way')}</h2>
      <p>{i18n.t('wall.other-way-hint', { teen: parts.words.teen })}</p>
    </div>
  )
}

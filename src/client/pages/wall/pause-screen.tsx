import { useApp } from '../../app.ts'
import { FirstHelp } from './first-help.tsx'

/** A calm screen: nothing of the chat is left on it, and help is. */
export function PauseScreen() {
  const { i18n } = useApp()
  return (
    <div class="wall-pause">
      <div class="wall-breath" aria-hidden="true" />
      <h2 class="wall-title">{i18n.t('wall.pause')}</h2>
      <p>{i18n.t('wall.pause-hint')}</p>
      <FirstHelp />
    </div>
  )
}

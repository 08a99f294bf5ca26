import { useApp } from '../app.ts'
import './typing.css'

/** Three dots: somebody is writing. */
export function Typing({ person }: { readonly person: string }) {
  const { i18n } = useApp()
  return (
    <li class="typing">
      <span class="hidden-text">{i18n.t('play.typing', { person })}</span>
      <span class="typing-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
    </li>
  )
}

import { useApp } from '../../app.ts'
import type { Stand } from './stand.ts'

/** The hall's picture as a small field: where the mouse is on it, a dot is in the hall. */
export function PointerPad({ stand }: { readonly stand: Stand }) {
  const { i18n } = useApp()
  const point = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = (currentTarget as Element).getBoundingClientRect()
    stand.pointed.value = {
      x: Math.round((1000 * (clientX - left)) / width) / 10,
      y: Math.round((1000 * (clientY - top)) / height) / 10,
    }
  }
  const forget = () => {
    stand.pointed.value = null
  }
  return (
    <div class="pointer-pad" onPointerMove={point} onPointerLeave={forget} onPointerCancel={forget}>
      <p>{i18n.t('talk.pointer')}</p>
    </div>
  )
}

import type { SignStatus } from '../../../../core/debrief/index.ts'
import { DAY, NIGHT } from '../../../../core/debrief/picture/colours.ts'
import { signMark } from '../../../../core/debrief/picture/marks.ts'
import { useApp } from '../../../app.ts'
import { elementsOf } from './map-drawing.tsx'

/** The mark of a sign as it stands on the picture; an ornament beside words that say the same. */
export function SignMark({ status }: { readonly status: SignStatus }) {
  const { preferences } = useApp()
  const colours = preferences.dark.value ? NIGHT : DAY
  return (
    <svg aria-hidden="true" class="sign-mark" viewBox="0 0 24 24">
      {elementsOf(signMark(status, { x: 1, y: 2, size: 21 }, colours, false))}
    </svg>
  )
}

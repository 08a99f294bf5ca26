import { isCounted, typeCount } from '../../../core/lesson/index.ts'
import { useApp } from '../../app.ts'
import { letterOf } from '../wall/wall-parts.ts'
import type { DeskView } from './desk-parts.ts'

/** Where the leader types what was counted: one field for each reply. */
export function CountFields({ desk, lesson }: DeskView) {
  const { i18n } = useApp()
  const { vote } = lesson
  if (!vote || !isCounted(vote.way) || vote.state === 'revealed') return null
  return (
    <div class="count-fields">
      {vote.replies.map((reply, at) => (
        <label key={reply}>
          <span>{letterOf(at)}</span>
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={500}
            aria-label={i18n.t('desk.count-for', { letter: letterOf(at) })}
            value={vote.typed[reply] ?? ''}
            onInput={({ currentTarget: { value } }) =>
              desk.change((now) =>
                typeCount(now, reply, Math.min(500, Math.max(0, Math.floor(Number(value))))),
              )
            }
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              desk.press('forward')
            }}
          />
        </label>
      ))}
    </div>
  )
}

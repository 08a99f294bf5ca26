import { type Picks as Picked, togglePick } from '../../core/debrief/index.ts'
import './picks.css'
import { Words } from './words.tsx'

interface PicksProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly picked: Picked
  onPick(picked: Picked, id: string): void
}

/** Suggestions to pick from; each wears the place in which it was picked, and can be put back. */
export function Picks({ label, options, picked, onPick }: PicksProps) {
  return (
    <ul class="picks" aria-label={label}>
      {options.map(({ id, text }) => {
        const place = picked.indexOf(id) + 1
        return (
          <li key={id}>
            <button
              type="button"
              class="pick"
              data-pick={id}
              aria-pressed={place > 0}
              onClick={() => onPick(togglePick(picked, id), id)}
            >
              <span class="pick-place" aria-hidden="true">
                {place > 0 ? place : ''}
              </span>
              <span>
                <Words>{text}</Words>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

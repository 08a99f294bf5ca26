import { useApp } from '../../app.ts'
import type { HallStepProps } from './hall-words.tsx'

/** One sign at a time: what it is called, what they did, what helps. */
export function HallCard({ given, step }: HallStepProps) {
  const { i18n } = useApp()
  const signs = step.wall.type === 'signs' ? step.wall.signs : []
  const sign = signs[Math.min(given.part, signs.length - 1)]
  if (!sign) return null
  const text = (part: string) => i18n.text('signs', `${sign}.${part}`)
  return (
    <div class="wall-panel wall-sign" data-sign={sign}>
      <p class="wall-of">{i18n.t('wall.sign-of', { number: given.part + 1, all: signs.length })}</p>
      <h2 class="wall-title">{text('name')}</h2>
      <p>{text('did')}</p>
      <p class="wall-helps">
        <strong>{i18n.t('talk.helps')}</strong> {text('helps')}
      </p>
    </div>
  )
}

import { useApp } from '../../app.ts'
import { localeOf } from '../../i18n/i18n.ts'
import { Button } from '../../panels/button.tsx'
import type { BenchWork } from './bench.ts'

interface HowFarProps {
  readonly work: BenchWork
  onStop(): void
}

/** What is being done with the scene, how much of it is done, and a way to stop it. */
export function HowFar({ work, onStop }: HowFarProps) {
  const { i18n } = useApp()
  const share = work.at === 'checking' ? work.share : undefined
  const percent = new Intl.NumberFormat(localeOf(i18n.language.value), { style: 'percent' })
  const text =
    work.at === 'looking'
      ? i18n.t('check.looking')
      : share === undefined
        ? i18n.t('check.reading')
        : i18n.t('check.trying', { percent: percent.format(share) })
  return (
    <div class="how-far">
      <p id="how-far">{text}</p>
      <progress aria-labelledby="how-far" max={1} {...(share === undefined ? {} : { value: share })} />
      <Button onClick={onStop}>{i18n.t('check.stop')}</Button>
    </div>
  )
}

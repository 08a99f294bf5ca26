import { useApp } from '../../app.ts'
import { LIMITS } from '../../platform/dropped/limits.ts'
import type { BenchTrouble } from './bench.ts'

/** Why nothing was checked, and what to take instead. */
export function TroubleText({ trouble }: { readonly trouble: BenchTrouble }) {
  const { i18n } = useApp()
  const text =
    trouble.kind === 'not-loaded'
      ? i18n.t('trouble.loading')
      : i18n.t(`check.trouble-${trouble.kind}`, { which: trouble.which, count: LIMITS.files })
  return (
    <p class="drop-trouble" role="alert" data-trouble={trouble.kind}>
      {text}
    </p>
  )
}

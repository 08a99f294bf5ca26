import { readBoosterCode } from '../../../core/judgement/index.ts'
import { useApp } from '../../app.ts'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { BoosterRounds } from './booster-rounds.tsx'
import { CodeForm } from './code-form.tsx'
import { fetchBank } from './fetch-bank.ts'
import './practice.css'

/** Three minutes, some weeks later: a code says what to meet again; without one, it can be typed here. */
export function AgainPage() {
  const app = useApp()
  const route = app.router.route.value
  const loaded = useLoaded('bank', () => fetchBank(app))
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  if (loaded.state === 'waiting' || route.page !== 'again') return <p class="waiting" aria-busy="true" />
  const read = route.code === undefined ? undefined : readBoosterCode(route.code)
  if (read?.type !== 'plan') return <CodeForm key={route.code} typed={route.code ?? ''} />
  return <BoosterRounds key={route.code} bank={loaded.value} plan={read.plan} />
}

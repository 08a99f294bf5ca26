import { useApp } from '../../app.ts'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { fetchBank } from './fetch-bank.ts'
import { Practice } from './practice.tsx'
import './practice.css'

/** Real or risky: short chats, judged one by one. */
export function PracticePage() {
  const app = useApp()
  const route = app.router.route.value
  const loaded = useLoaded('bank', () => fetchBank(app))
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  if (loaded.state === 'waiting' || route.page !== 'practice') return <p class="waiting" aria-busy="true" />
  return <Practice key={route.round} bank={loaded.value} which={route.round} />
}

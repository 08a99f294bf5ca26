import { useApp } from '../app.ts'
import type { UiKey } from '../i18n/areas.ts'
import { Button } from '../panels/button.tsx'
import { PageTitle } from '../panels/page-title.tsx'
import type { Route } from '../platform/router.ts'
import './leaders-page.css'

interface Way {
  readonly route: Route
  readonly name: UiKey
  readonly about: UiKey
}

/** The one file for a stick has no room for it. */
const AUTHORS: Way = {
  route: { page: 'check-scene' },
  name: 'leaders.scene-name',
  about: 'leaders.scene',
}

/** All that is there for grown-ups who lead, in the order in which most of them need it; a new page joins here. */
const WAYS: readonly Way[] = [
  { route: { page: 'lead' }, name: 'title.lead-class', about: 'leaders.lead' },
  { route: { page: 'practice', round: 'before' }, name: 'leaders.before-name', about: 'leaders.before' },
  { route: { page: 'assign' }, name: 'leaders.assign-name', about: 'leaders.assign' },
  { route: { page: 'check-record' }, name: 'leaders.check-name', about: 'leaders.check' },
  { route: { page: 'it' }, name: 'leaders.it-name', about: 'leaders.it' },
  { route: { page: 'talk' }, name: 'leaders.talk-name', about: 'leaders.talk' },
  { route: { page: 'handouts' }, name: 'leaders.handouts-name', about: 'leaders.handouts' },
  ...(import.meta.env.MODE === 'single' ? [] : [AUTHORS]),
]

/** The door for teachers, officers, parents and whoever looks after the machines. */
export function LeadersPage() {
  const { i18n, router } = useApp()
  return (
    <section class="sheet sheet-wide leaders">
      <PageTitle>{i18n.t('leaders.title')}</PageTitle>
      <p>{i18n.t('leaders.lead-in')}</p>
      <ul class="leaders-ways">
        {WAYS.map(({ route, name, about }) => (
          <li key={name} class="card">
            <h2>{i18n.t(name)}</h2>
            <p>{i18n.t(about)}</p>
            <Button
              aria-label={i18n.t('leaders.open-which', { name: i18n.t(name) })}
              onClick={() => router.go(route)}
            >
              {i18n.t('leaders.open')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

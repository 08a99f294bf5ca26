import { computed } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { cardOf } from '../../../core/scene/catalogue.ts'
import { type App, AppProvider, useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Button } from '../../panels/button.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { Guest } from '../../platform/library.ts'
import type { Route, Router } from '../../platform/router.ts'
import { PlayPage } from '../play/play-page.tsx'
import './preview-page.css'

/** The scene at hand as students would see it: the same pages, with a shelf that forgets. */
export function PreviewPage() {
  const app = useApp()
  const { i18n, router, library, cues } = app
  const guest = library.guest.value
  const inside = useMemo(() => guest && appFor(guest, app), [guest])
  useEffect(
    () => () => {
      cues.scene.value = null
    },
    [cues],
  )
  const back = () => router.go({ page: 'check-scene' })
  const route = router.route.value
  return (
    <>
      <div class="preview-bar">
        <p>{i18n.t(guest ? 'check.preview' : 'check.preview-gone')}</p>
        <Button onClick={back}>
          <Icon name="back" /> {i18n.t('check.preview-back')}
        </Button>
      </div>
      {inside && guest && (
        <AppProvider value={inside}>
          {route.page === 'preview' && route.step === 'debrief' ? (
            <LateDebrief />
          ) : (
            <PlayPage id={guest.scene.id} />
          )}
        </AppProvider>
      )}
    </>
  )
}

/** Everything as ever, but with the guest in the catalogue, its own shelf, and ways that stay within the trial. */
function appFor(guest: Guest, app: App): App {
  const catalogue = [cardOf(guest.scene, guest.languages)]
  return {
    ...app,
    shelf: guest.shelf,
    router: routerFor(guest, app.router),
    library: { ...app.library, catalogue },
  }
}

function routerFor({ scene }: Guest, router: Router): Router {
  return {
    ...router,
    route: computed(() => insideOf(router.route.value, scene.id)),
    go(route) {
      if (route.page === 'play' || route.page === 'debrief') router.go({ page: 'preview', step: route.page })
      else router.go(route.page === 'scenes' ? { page: 'check-scene' } : route)
    },
  }
}

function insideOf(route: Route, scene: string): Route {
  if (route.page !== 'preview') return route
  return route.step === 'play' ? { page: 'play', scene } : { page: 'debrief' }
}

function LateDebrief() {
  const { i18n } = useApp()
  const loaded = useLoaded('debrief', async () => {
    const [{ DebriefPage }] = await Promise.all([
      import('../debrief/debrief-page.tsx'),
      i18n.needArea('debrief'),
    ])
    return DebriefPage
  })
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  return <loaded.value />
}

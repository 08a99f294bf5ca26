import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { sourceOf } from '../../i18n/languages.ts'
import { Button } from '../../panels/button.tsx'
import { hashOf } from '../../platform/router.ts'
import type { DeskView } from './desk-parts.ts'

/** Opens the wall in a second window, for the projector; says when it is there, and what to do where it cannot be opened. */
export function WallButton({ desk, lesson }: Pick<DeskView, 'desk' | 'lesson'>) {
  const { i18n } = useApp()
  const [address, setAddress] = useState<string | null>(null)
  const isThere = desk.windows.followers.value > 0
  const open = () => {
    const wanted = addressOfWall(desk.code, lesson.setup.language, i18n.language.peek())
    setAddress(desk.windows.open(wanted, `wall-${desk.code}`) ? null : wanted)
  }
  return (
    <>
      <Button look={isThere ? 'plain' : 'main'} onClick={open}>
        {i18n.t(isThere ? 'desk.wall-again' : 'desk.wall-open')}
      </Button>
      {isThere && <p class="desk-wall-there">{i18n.t('desk.wall-there')}</p>}
      {!isThere && address !== null && (
        <p role="alert">
          {i18n.t('desk.wall-blocked')}{' '}
          <a href={address} target="_blank" rel="noopener">
            {i18n.t('desk.wall-link')}
          </a>
        </p>
      )}
    </>
  )
}

/** This page's address, turned to the wall and to its language. */
function addressOfWall(code: string, language: string, here: string): string {
  const address = new URL(location.href)
  address.searchParams.set('lang', sourceOf(here as never) === language ? here : language)
  address.hash = hashOf({ page: 'wall', code })
  return address.href
}

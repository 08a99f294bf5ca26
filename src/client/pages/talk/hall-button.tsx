import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { sourceOf } from '../../i18n/languages.ts'
import { Button } from '../../panels/button.tsx'
import { hashOf } from '../../platform/router.ts'
import type { SpeakParts } from './speak-screen.tsx'

/** Opens the hall's window for the projector; says when it is there, and what to do where it cannot be opened. */
export function HallButton({ stand, given }: Pick<SpeakParts, 'stand' | 'given'>) {
  const { i18n } = useApp()
  const [address, setAddress] = useState<string | null>(null)
  const isThere = stand.windows.followers.value > 0
  const open = () => {
    const wanted = addressOfHall(given.setup.language, i18n.language.peek())
    setAddress(stand.windows.open(wanted, 'talk-hall') ? null : wanted)
  }
  return (
    <>
      <Button look={isThere ? 'plain' : 'main'} onClick={open}>
        {i18n.t(isThere ? 'talk.hall-again' : 'talk.hall-open')}
      </Button>
      <p class="speak-hall" data-there={isThere} role="status">
        {i18n.t(isThere ? 'talk.hall-there' : 'talk.hall-gone')}
      </p>
      {!isThere && address !== null && (
        <p role="alert">
          {i18n.t('talk.hall-blocked')}{' '}
          <a href={address} target="_blank" rel="noopener">
            {i18n.t('talk.hall-link')}
          </a>
        </p>
      )}
    </>
  )
}

/** This page's address, turned to the hall and to its language. */
function addressOfHall(language: string, here: Parameters<typeof sourceOf>[0]): string {
  const address = new URL(location.href)
  address.searchParams.set('lang', sourceOf(here) === language ? here : language)
  address.hash = hashOf({ page: 'talk', view: 'hall' })
  return address.href
}

import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { talkNamespace } from '../../panels/running-order.tsx'
import type { TalkShelf } from '../../platform/talk-shelf.ts'
import { endHallRoom } from './open-talk.ts'

/** A talk that was begun on this device and is not over: go on with it, or forget it. */
export function GoingTalk({ shelf }: { readonly shelf: TalkShelf }) {
  const { i18n, router } = useApp()
  const [given, setGiven] = useState(() => shelf.find())
  if (!given) return null
  const namespace = talkNamespace(given.setup.talk)
  const title = i18n.has(namespace, 'title') ? i18n.text(namespace, 'title') : ''
  return (
    <section class="card card-warm row">
      <p>{i18n.t('talk.going', { title })}</p>
      <Button onClick={() => router.go({ page: 'talk', view: 'speak' })}>{i18n.t('talk.going-on')}</Button>
      <Button
        look="quiet"
        onClick={() => {
          void endHallRoom(shelf)
          shelf.drop()
          setGiven(undefined)
        }}
      >
        {i18n.t('talk.forget')}
      </Button>
    </section>
  )
}

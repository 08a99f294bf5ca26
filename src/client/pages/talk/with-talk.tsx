import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { GivenTalk } from '../../../core/talk/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { openTalkShelf, type TalkShelf } from '../../platform/talk-shelf.ts'
import { fetchTold, type Told } from './fetch-told.ts'

/** The talk under way on this device, with everything that it needs. */
export interface TalkAtHand {
  readonly shelf: TalkShelf
  readonly given: GivenTalk
  readonly told: Told
}

interface WithTalkProps {
  children(talk: TalkAtHand): ComponentChildren
}

/** Finds the talk under way and fetches what it needs; says what to do where there is none. */
export function WithTalk({ children }: WithTalkProps) {
  const { keep, clock } = useApp()
  const shelf = useMemo(() => openTalkShelf(keep, clock), [keep, clock])
  const [given] = useState(() => shelf.find())
  return given ? <Fetching {...{ shelf, given }}>{children}</Fetching> : <NoTalk />
}

function Fetching({ shelf, given, children }: Omit<TalkAtHand, 'told'> & WithTalkProps) {
  const app = useApp()
  const loaded = useLoaded(given.setup.talk, () => fetchTold(app, given.setup))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  return <>{children({ shelf, given, told: loaded.value })}</>
}

function NoTalk() {
  const { i18n, router } = useApp()
  return (
    <section class="sheet">
      <PageTitle>{i18n.t('talk.none')}</PageTitle>
      <p class="lead">{i18n.t('talk.none-hint')}</p>
      <Button look="main" next onClick={() => router.go({ page: 'talk' })}>
        {i18n.t('talk.new')}
      </Button>
    </section>
  )
}

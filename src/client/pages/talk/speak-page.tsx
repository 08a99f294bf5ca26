import { useEffect, useMemo, useState } from 'preact/hooks'
import type { GivenTalk } from '../../../core/talk/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { hallAppOf } from './hall-app.ts'
import { SpeakScreen } from './speak-screen.tsx'
import { openStand, type Stand } from './stand.ts'
import { SummaryPage } from './summary-page.tsx'
import { type TalkAtHand, WithTalk } from './with-talk.tsx'

/** The speaker's own window. It leads. */
export function SpeakPage() {
  return <WithTalk>{(talk) => <Speaking {...talk} />}</WithTalk>
}

function Speaking(talk: TalkAtHand) {
  const [opened, setOpened] = useState(0)
  const [ended, setEnded] = useState<GivenTalk | null>(null)
  const [isRoomLeft, setRoomLeft] = useState(false)
  if (ended) return <SummaryPage told={talk.told} given={ended} isRoomLeft={isRoomLeft} />
  const end = (stand: Stand) => {
    setEnded(stand.given.peek())
    void stand.end().then((isOver) => setRoomLeft(!isOver))
  }
  return <Leading key={opened} {...talk} onEnd={end} onTakeOver={() => setOpened(opened + 1)} />
}

interface LeadingProps extends TalkAtHand {
  onEnd(stand: Stand): void
  onTakeOver(): void
}

function Leading({ shelf, given: first, told, onEnd, onTakeOver }: LeadingProps) {
  const app = useApp()
  const { clock, i18n } = app
  const stand = useMemo(() => openStand({ given: shelf.find() ?? first, told, shelf, clock }), [])
  useEffect(() => stand.close, [stand])
  const hall = useLoaded(i18n.language.value, () => hallAppOf(app, first.setup))
  if (!stand.windows.isLeading.value) return <Elsewhere onTakeOver={onTakeOver} />
  if (hall.state === 'waiting') return <p class="waiting" aria-busy="true" />
  /* A hall that reads the language of the page is better than one that reads nothing. */
  return (
    <SpeakScreen
      {...{ stand, told }}
      hall={hall.state === 'there' ? hall.value : app}
      onEnd={() => onEnd(stand)}
    />
  )
}

/** Two windows that lead would fight: the older one keeps still. */
function Elsewhere({ onTakeOver }: Pick<LeadingProps, 'onTakeOver'>) {
  const { i18n } = useApp()
  return (
    <section class="sheet">
      <PageTitle>{i18n.t('talk.elsewhere')}</PageTitle>
      <p class="lead">{i18n.t('talk.elsewhere-hint')}</p>
      <Button look="main" next onClick={onTakeOver}>
        {i18n.t('talk.take-over')}
      </Button>
    </section>
  )
}

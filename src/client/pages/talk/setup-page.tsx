import { useMemo, useState } from 'preact/hooks'
import { startTalk, type TalkSetup } from '../../../core/talk/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { PlacePicker } from '../../panels/place-picker.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { usePresenter } from '../../panels/use-presenter.ts'
import { openTalkShelf, type TalkShelf } from '../../platform/talk-shelf.ts'
import { CheckList } from './check-list.tsx'
import { fetchTold, type Told } from './fetch-told.ts'
import { GoingTalk } from './going-talk.tsx'
import { openTalk } from './open-talk.ts'
import { OrderChoice } from './order-choice.tsx'
import { PhoneChoice, type PhoneWishes } from './phone-choice.tsx'
import './setup-page.css'
import { TalkChoice } from './talk-choice.tsx'
import { firstTalk } from './talk-wishes.ts'

/** Before a talk: for whom, how long, in which language and place; then a list to tick off. Everything has an answer already. */
export function SetupPage() {
  const app = useApp()
  const { i18n, keep, clock } = app
  const shelf = useMemo(() => openTalkShelf(keep, clock), [keep, clock])
  const [wishes, setWishes] = useState<TalkSetup>(() => firstTalk(app))
  const loaded = useLoaded(wishes.talk, () => fetchTold(app, wishes))
  const onChange = (part: Partial<TalkSetup>) => setWishes({ ...wishes, ...part })
  return (
    <section class="sheet sheet-wide talk-setup">
      <PageTitle>{i18n.t('talk.title')}</PageTitle>
      <p class="lead">{i18n.t('talk.lead')}</p>
      <GoingTalk shelf={shelf} />
      <TalkChoice {...{ wishes, onChange }} />
      {loaded.state === 'failed' && <LoadingTrouble onAgain={loaded.again} />}
      {loaded.state === 'there' && loaded.value.talk.id === wishes.talk && (
        <Ready {...{ wishes, onChange, shelf }} told={loaded.value} />
      )}
    </section>
  )
}

interface ReadyProps {
  readonly wishes: TalkSetup
  readonly told: Told
  readonly shelf: TalkShelf
  onChange(part: Partial<TalkSetup>): void
}

function Ready({ wishes, told, shelf, onChange }: ReadyProps) {
  const { i18n, router } = useApp()
  const presenter = usePresenter()
  const [phones, setPhones] = useState<PhoneWishes>({ vote: false, join: undefined })
  const [isAway, setAway] = useState(false)
  const begin = async (view: 'speak' | 'script') => {
    const { service, number } = presenter.details.peek()
    /* Printing is no reason to lose a talk that has begun. */
    const isBegun = shelf.find()?.begun !== undefined
    const given = startTalk(told.talk, { ...wishes, local: { service, number } })
    try {
      if (view === 'speak') await openTalk(shelf, given, phones)
      else if (!isBegun) shelf.put(given)
      router.go({ page: 'talk', view })
    } catch {
      setAway(true)
    }
  }
  return (
    <>
      <section class="card">
        <PlacePicker file={told.help} />
      </section>
      <OrderChoice {...{ wishes, told, onChange }} />
      <PhoneChoice phones={phones} onChange={setPhones} />
      <CheckList onScript={() => void begin('script')} />
      <div class="row">
        <Button look="main" next onClick={() => void begin('speak')}>
          {i18n.t('talk.begin')}
        </Button>
        <p role={isAway ? 'alert' : undefined}>{i18n.t(isAway ? 'talk.phones-away' : 'talk.begin-hint')}</p>
      </div>
    </>
  )
}

import { useEffect, useState } from 'preact/hooks'
import { spell } from '../../../core/room/index.ts'
import { PATHS, type Rules, takenSeat, voterState } from '../../../protocol/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { Choices } from '../../panels/choices.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { askRoom, RoomRefusal } from '../../platform/ask-room.ts'
import type { KeptSeat } from '../../platform/seat-shelf.ts'

interface TakeSeatProps {
  readonly code: string
  onTaken(seat: KeptSeat): void
}

/** What stands in the way: no such room, no newcomers, no room left, or nobody answers. */
type Trouble = 'no-room' | 'locked' | 'full' | 'away'

const HEADS = ['1', '2', '3', '4', '5', '6', '7', '8']

/** Looks for the room, and takes a seat in it. Nothing is asked but how many sit at a device that is shared. */
export function TakeSeat({ code, onTaken }: TakeSeatProps) {
  const { i18n, router } = useApp()
  const [rules, setRules] = useState<Rules>()
  const [trouble, setTrouble] = useState<Trouble>()
  const [heads, setHeads] = useState('3')
  const take = (count: number) =>
    attempt(async () => {
      const question = { method: 'POST', path: PATHS.seats(code), body: { heads: count } } as const
      const { seatToken } = await askRoom(question, takenSeat)
      onTaken({ code, seatToken, heads: count, words: true })
    })
  const attempt = async (what: () => Promise<void>) => {
    setTrouble(undefined)
    await what().catch((error: unknown) => setTrouble(troubleIn(error)))
  }
  const look = () =>
    attempt(async () => {
      const room = await askRoom({ method: 'GET', path: PATHS.room(code) }, voterState)
      if (room.rules.groups) setRules(room.rules)
      else await take(1)
    })
  useEffect(() => void look(), [code])

  if (trouble) {
    return (
      <section class="sheet">
        <PageTitle step={trouble}>{i18n.t(`join.${trouble}`)}</PageTitle>
        <p class="lead">{i18n.t(`join.${trouble}-hint`, { code: spell(code) })}</p>
        <div class="row">
          <Button look="main" next onClick={() => void look()}>
            {i18n.t('trouble.try-again')}
          </Button>
          <Button onClick={() => router.go({ page: 'join' })}>{i18n.t('join.other-code')}</Button>
        </div>
      </section>
    )
  }
  if (!rules) return <p class="waiting" aria-busy="true" />
  return (
    <section class="sheet">
      <PageTitle step="heads">{i18n.t('join.heads')}</PageTitle>
      <p class="lead">{i18n.t('join.heads-hint')}</p>
      <Choices
        name="heads"
        legend={i18n.t('join.heads')}
        value={heads}
        options={HEADS.map((value) => ({ value, label: value }))}
        onChange={setHeads}
      />
      <Button look="main" next onClick={() => void take(Number(heads))}>
        {i18n.t('join.go')}
      </Button>
    </section>
  )
}

function troubleIn(error: unknown): Trouble {
  if (!(error instanceof RoomRefusal)) return 'away'
  return error.code === 'locked' || error.code === 'full' ? error.code : 'no-room'
}

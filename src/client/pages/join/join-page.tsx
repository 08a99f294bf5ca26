import { useMemo, useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { openSeatShelf } from '../../platform/seat-shelf.ts'
import { JoinForm } from './join-form.tsx'
import './join-page.css'
import { SeatPage } from './seat-page.tsx'
import { TakeSeat } from './take-seat.tsx'

/** A device of the class: type the code, take a seat, stay in it. */
export function JoinPage() {
  const { router } = useApp()
  const route = router.route.value
  const code = route.page === 'join' ? route.code : undefined
  return code === undefined ? <JoinForm /> : <Joining key={code} code={code} />
}

function Joining({ code }: { readonly code: string }) {
  const { keep } = useApp()
  const shelf = useMemo(() => openSeatShelf(keep), [keep])
  const [kept, setKept] = useState(() => shelf.find(code))
  const leave = () => {
    shelf.drop(code)
    setKept(undefined)
  }
  if (!kept) {
    return (
      <TakeSeat
        code={code}
        onTaken={(seat) => {
          shelf.put(seat)
          setKept(seat)
        }}
      />
    )
  }
  return <SeatPage key={kept.seatToken} kept={kept} shelf={shelf} onLeave={leave} />
}

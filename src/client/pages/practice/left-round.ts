import { useEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '../../app.ts'

/** Whether a place's round is open. One that was left for a look at help, or to be asked whose it is, opens at once. */
export function useOpenRound(place: string): readonly [boolean, (open: boolean) => void] {
  const { leftRound, router, whose } = useApp()
  const [isOpen, setOpen] = useState(() => leftRound.peek() === place)
  const latest = useRef(isOpen)
  latest.current = isOpen
  useEffect(() => {
    leftRound.value = null
    return () => {
      const isAway = router.route.peek().page === 'help' || whose.question.peek() !== null
      if (latest.current && isAway) leftRound.value = place
    }
  }, [])
  return [isOpen, setOpen]
}

import { useEffect, useState } from 'preact/hooks'
import type { Clock } from '../../platform/clock.ts'

/** What time it is, in milliseconds since 1970, looked up again so often. */
export function useNow(clock: Clock, every: number): number {
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => clock.after(every, () => setNow(clock.now())), [clock, every, now])
  return now
}

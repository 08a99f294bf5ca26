import { useEffect, useState } from 'preact/hooks'

/** Something that is fetched: not there yet, there, or not to be had. */
export type Loaded<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly value: T }
  | Failed
interface Failed {
  readonly state: 'failed'
  again(): void
}

/** Fetches something when the key changes, and can try again. */
export function useLoaded<T>(key: string, fetchIt: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'waiting' })
  useEffect(() => {
    let wanted = true
    setLoaded({ state: 'waiting' })
    fetchIt().then(
      (value) => wanted && setLoaded({ state: 'there', value }),
      () => wanted && setLoaded({ state: 'failed', again: () => setAttempt(attempt + 1) }),
    )
    return () => {
      wanted = false
    }
  }, [key, attempt])
  return loaded
}

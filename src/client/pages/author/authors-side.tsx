import type { ComponentProps } from 'preact'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { AuthorPanel } from './author-panel.tsx'

/** What an author wants to know of the chat that is open. Only `npm run dev` fetches it; no build has it. */
export function AuthorsSide(parts: ComponentProps<typeof AuthorPanel>) {
  const loaded = useLoaded('author', async () => (await import('./author-panel.tsx')).AuthorPanel)
  return loaded.state === 'there' ? <loaded.value {...parts} /> : null
}

import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { GuideText } from '../../panels/guide-text.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { fetchGuide, GUIDES, type GuideName } from '../../platform/checking/for-authors.ts'

/** The project's own guides for authors, each fetched when it is opened. */
export function Guides() {
  const { i18n } = useApp()
  return (
    <section class="check-guides">
      <h2>{i18n.t('check.guides')}</h2>
      {GUIDES.map((name) => (
        <Guide key={name} name={name} />
      ))}
    </section>
  )
}

function Guide({ name }: { readonly name: GuideName }) {
  const { i18n } = useApp()
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="card" data-guide={name} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t(`check.guide-${name}`)}</summary>
      {isOpen && <Text name={name} />}
    </details>
  )
}

function Text({ name }: { readonly name: GuideName }) {
  const loaded = useLoaded(name, () => fetchGuide(name))
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  if (loaded.state === 'waiting') return <p aria-busy="true" />
  return <GuideText nodes={loaded.value} />
}

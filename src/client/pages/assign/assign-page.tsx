import { useState } from 'preact/hooks'
import { writeAssignment } from '../../../core/homework/index.ts'
import { type App, useApp } from '../../app.ts'
import { fetchHelp } from '../../panels/fetch-help.ts'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { keepMade, newListKey } from '../../platform/assigned.ts'
import { AssignForm } from './assign-form.tsx'
import '../../panels/field.css'
import './assign-page.css'
import { assignmentOf, type Draft, EMPTY_DRAFT } from './draft.ts'
import { ReadyLink } from './ready-link.tsx'

/** For teachers: chooses the parts of a list, and makes the link that carries all of it. */
export function AssignPage() {
  const app = useApp()
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT)
  const [made, setMade] = useState<{ readonly code: string; readonly word: string | undefined }>()
  const loaded = useLoaded('assign', () => fetchWords(app))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  if (made) return <ReadyLink {...made} onChange={() => setMade(undefined)} />
  const make = () => {
    const assignment = assignmentOf(draft, newListKey())
    const code = writeAssignment(assignment)
    keepMade(app.keep, app.clock, code)
    setMade({ code, word: assignment.word })
  }
  return <AssignForm help={loaded.value} draft={draft} onChange={setDraft} onMake={make} />
}

async function fetchWords(app: App) {
  const { i18n, library } = app
  const [help] = await Promise.all([fetchHelp(app), i18n.need('cards', library.cards)])
  return help
}

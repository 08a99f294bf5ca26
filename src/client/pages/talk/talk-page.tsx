import { useApp } from '../../app.ts'
import { HallPage } from './hall-page.tsx'
import { ScriptPage } from './script-page.tsx'
import { SetupPage } from './setup-page.tsx'
import { SpeakPage } from './speak-page.tsx'

const VIEWS = { setup: SetupPage, speak: SpeakPage, hall: HallPage, script: ScriptPage } as const

/** A talk: setting it up, the speaker's window, the hall's, and the notes on paper. */
export function TalkPage() {
  const route = useApp().router.route.value
  const View = VIEWS[(route.page === 'talk' ? route.view : undefined) ?? 'setup']
  return <View />
}

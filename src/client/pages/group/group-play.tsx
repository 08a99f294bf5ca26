import { useState } from 'preact/hooks'
import { replay } from '../../../core/run/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import type { IconName } from '../../assets/icons.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { GroupChat } from './group-chat.tsx'
import { GroupDebrief } from './group-debrief.tsx'
import type { GroupGame } from './group-parts.ts'
import './group-play.css'

const ROLES = ['reader', 'doubter', 'helper'] as const
const ICONS: Readonly<Record<(typeof ROLES)[number], IconName>> = {
  reader: 'message',
  doubter: 'flag',
  helper: 'help',
}

/** A group's run: who does what, the chat with a talk before each choice, and a look back of its own. */
export function GroupPlay(game: GroupGame) {
  const { scene } = game
  const [run, setRun] = useState(game.run)
  const [phase, setPhase] = useState<'roles' | 'chat' | 'end'>(() => {
    if (game.run.replies.length === 0) return 'roles'
    return replay(scene, game.run).transcript.position.type === 'ending' ? 'end' : 'chat'
  })
  const keep = (next: typeof run) => {
    setRun(next)
    game.keep(next)
  }
  if (phase === 'roles') return <Roles {...game} onBegin={() => setPhase('chat')} />
  if (phase === 'chat') return <GroupChat {...game} run={run} keep={keep} onEnd={() => setPhase('end')} />
  return <GroupDebrief {...game} run={run} />
}

function Roles({ words, onBegin }: GroupGame & { onBegin(): void }) {
  const { i18n } = useApp()
  return (
    <section class="sheet group-roles">
      <PageTitle step="roles">{words.text('title')}</PageTitle>
      <p class="lead">{words.text('summary')}</p>
      <p>{words.text('contentNote')}</p>
      <h2>{i18n.t('group.roles')}</h2>
      <ul class="group-role-list">
        {ROLES.map((role) => (
          <li key={role} class="card">
            <Icon name={ICONS[role]} />
            <span>
              <strong>{i18n.t(`group.${role}`)}</strong> {i18n.t(`group.${role}-does`)}
            </span>
          </li>
        ))}
      </ul>
      <Button look="main" next onClick={onBegin}>
        {i18n.t('group.begin')}
      </Button>
    </section>
  )
}

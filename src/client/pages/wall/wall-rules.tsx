import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { JoinBox } from './join-box.tsx'
import type { WallParts } from './wall-parts.ts'

const RULES = ['about', 'pass', 'stop', 'help'] as const

/** First what holds for everybody in the room, then what the chat is about. */
export function WallRules(parts: WallParts) {
  const { lesson } = parts
  return lesson.at === 0 ? <Rules {...parts} /> : <About {...parts} />
}

function Rules(parts: WallParts) {
  const { i18n } = useApp()
  return (
    <div class="wall-panel wall-beside">
      <div class="wall-said">
        <h2>{i18n.t('wall.rules')}</h2>
        <ul class="wall-rules">
          {RULES.map((rule) => (
            <li key={rule}>
              <Icon name="check" /> <span>{i18n.t(`wall.rule-${rule}`, { teen: parts.words.teen })}</span>
            </li>
          ))}
        </ul>
      </div>
      <JoinBox {...parts} />
    </div>
  )
}

function About({ words, lesson }: WallParts) {
  const { i18n } = useApp()
  return (
    <div class="wall-panel">
      <h2 class="wall-title">{words.text('title')}</h2>
      <p>{words.text('summary')}</p>
      <p>{words.text('contentNote')}</p>
      <p>
        <strong>
          {i18n.t(lesson.setup.shape === 'groups' ? 'wall.you-pick-groups' : 'wall.you-pick', {
            teen: words.teen,
          })}
        </strong>
      </p>
    </div>
  )
}

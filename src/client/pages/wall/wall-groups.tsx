import { useApp } from '../../app.ts'
import { JoinBox } from './join-box.tsx'
import type { WallParts } from './wall-parts.ts'

const ROLES = ['reader', 'doubter', 'helper'] as const

/** While each group plays its own run: what it goes by, and how many are done. */
export function WallGroups(parts: WallParts) {
  const { i18n } = useApp()
  const { lesson, words } = parts
  const codes = lesson.codes.length + (lesson.sent?.length ?? 0)
  return (
    <div class="wall-panel wall-beside">
      <div class="wall-said">
        <h2>{i18n.t('wall.groups')}</h2>
        <p>{i18n.t('wall.groups-how', { title: words.text('title') })}</p>
        <ul class="wall-rules">
          {ROLES.map((role) => (
            <li key={role}>
              <span>
                <strong>{i18n.t(`group.${role}`)}</strong> {i18n.t(`group.${role}-does`)}
              </span>
            </li>
          ))}
        </ul>
        {codes > 0 && <p>{i18n.t('wall.codes', { count: codes })}</p>}
      </div>
      <JoinBox {...parts} />
    </div>
  )
}

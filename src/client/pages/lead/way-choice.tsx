import type { Way } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { Choices } from '../../panels/choices.tsx'
import '../../panels/field.css'
import { useLoaded } from '../../panels/use-loaded.ts'
import { hasRoomServer } from '../../platform/room-server.ts'
import { DeviceChoice } from './device-choice.tsx'
import type { WishesProps } from './scene-choice.tsx'

/** The ways in the order in which most classes will want them. */
const OFFERED: readonly Way[] = ['hands', 'cards', 'corners', 'folded-cards', 'eyes-closed', 'leader']
/** From the sexual turn on these ones are replaced by one in which nobody is seen. */
const SEEN: readonly Way[] = ['hands', 'cards', 'corners']

/** How the class votes. Devices are offered where a server holds the room. */
export function WayChoice(props: WishesProps) {
  const { i18n } = useApp()
  const { wishes, onChange } = props
  const server = useLoaded('server', hasRoomServer)
  const hasServer = server.state === 'there' && server.value
  const isGroups = wishes.shape === 'groups'
  const plain: readonly Way[] = isGroups ? ['hands'] : OFFERED
  const offered: readonly Way[] = hasServer ? ['devices', ...plain] : plain
  const label = (way: Way) => i18n.t(isGroups && way === 'hands' ? 'lead.groups-typed' : `lesson.way-${way}`)
  return (
    <section class="card lead-way">
      {offered.length > 1 && (
        <Choices
          name="way"
          legend={i18n.t(isGroups ? 'lead.groups-way' : 'lead.way')}
          value={offered.includes(wishes.way) ? wishes.way : 'hands'}
          options={offered.map((value) => ({ value, label: label(value) }))}
          onChange={(way) => onChange({ way })}
        />
      )}
      <p>{i18n.t(isGroups ? 'lead.way-groups' : `lead.way-${wishes.way}`)}</p>
      {wishes.way === 'devices' && <DeviceChoice {...props} />}
      {!isGroups && SEEN.includes(wishes.way) && <p class="field-hint">{i18n.t('lead.unseen')}</p>}
      {server.state === 'there' && !server.value && <p class="field-hint">{i18n.t('lead.no-server')}</p>}
    </section>
  )
}

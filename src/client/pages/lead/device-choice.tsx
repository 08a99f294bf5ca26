import { useApp } from '../../app.ts'
import { isOnlyHere, ownAddress, readAddress } from '../../platform/room-server.ts'
import type { WishesProps } from './scene-choice.tsx'

/** What a device stands for, and which address students type. */
export function DeviceChoice({ wishes, onChange }: WishesProps) {
  const { i18n } = useApp()
  const isGroups = wishes.shape === 'groups'
  const address = wishes.join ?? ownAddress()
  const check = (key: 'groupDevices' | 'weigh') => (
    <label class="lead-check">
      <input
        type="checkbox"
        checked={wishes[key]}
        onChange={({ currentTarget: { checked } }) => onChange({ [key]: checked })}
      />
      <span>{i18n.t(`lead.${key}`)}</span>
    </label>
  )
  return (
    <>
      {!isGroups && check('groupDevices')}
      {!isGroups && wishes.groupDevices && check('weigh')}
      <label class="lead-field">
        <span>{i18n.t('lead.address')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={address}
          onChange={({ currentTarget: { value } }) => onChange({ join: readAddress(value) })}
        />
      </label>
      {isOnlyHere(address) && <p class="lead-unseen">{i18n.t('lead.only-here')}</p>}
    </>
  )
}

import { useApp } from '../../app.ts'
import { JoinAddress } from '../../panels/join-address.tsx'
import type { WishesProps } from './scene-choice.tsx'

/** What a device stands for, and which address students type. */
export function DeviceChoice({ wishes, onChange }: WishesProps) {
  const { i18n } = useApp()
  const isGroups = wishes.shape === 'groups'
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
      <JoinAddress join={wishes.join} onChange={(join) => onChange({ join })} />
    </>
  )
}

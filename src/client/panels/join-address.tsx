import { useApp } from '../app.ts'
import './field.css'
import { isOnlyHere, ownAddress, readAddress } from '../platform/room-server.ts'

interface JoinAddressProps {
  /** Where devices join; nothing for where this page comes from. */
  readonly join: string | undefined
  onChange(join: string | undefined): void
}

/** The address that people type to join, and what to do where it leads nobody anywhere. */
export function JoinAddress({ join, onChange }: JoinAddressProps) {
  const { i18n } = useApp()
  const address = join ?? ownAddress()
  return (
    <>
      <label class="field">
        <span>{i18n.t('lesson.address')}</span>
        <input
          type="text"
          name="join-address"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={address}
          onChange={({ currentTarget: { value } }) => onChange(readAddress(value))}
        />
      </label>
      {isOnlyHere(address) && <p class="field-hint">{i18n.t('lesson.only-here')}</p>}
    </>
  )
}

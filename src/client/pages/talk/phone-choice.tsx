import { useApp } from '../../app.ts'
import { JoinAddress } from '../../panels/join-address.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { hasRoomServer } from '../../platform/room-server.ts'

/** Whether the hall votes by phone, and where phones join. */
export interface PhoneWishes {
  readonly vote: boolean
  /** Where this page comes from, unless the speaker says otherwise. */
  readonly join: string | undefined
}

interface PhoneChoiceProps {
  readonly phones: PhoneWishes
  onChange(phones: PhoneWishes): void
}

/** Offered where a server holds the room. In a gym without a network there is none, and nothing is said of it. */
export function PhoneChoice({ phones, onChange }: PhoneChoiceProps) {
  const { i18n } = useApp()
  const server = useLoaded('server', hasRoomServer)
  if (server.state !== 'there' || !server.value) return null
  return (
    <section class="card talk-phones">
      <h2>{i18n.t('talk.phones')}</h2>
      <label class="talk-check">
        <input
          type="checkbox"
          name="phones"
          checked={phones.vote}
          onChange={({ currentTarget: { checked } }) => onChange({ ...phones, vote: checked })}
        />
        <span>{i18n.t('talk.phones-vote')}</span>
      </label>
      <p>{i18n.t('talk.phones-hint')}</p>
      {phones.vote && <JoinAddress join={phones.join} onChange={(join) => onChange({ ...phones, join })} />}
    </section>
  )
}

import { useApp } from '../../app.ts'
import { LANGUAGES, type Language } from '../../i18n/languages.ts'
import { Choices } from '../../panels/choices.tsx'
import { talksInOrder, type WishesProps } from './talk-wishes.ts'

/** For whom, how long, and in which language the hall reads. */
export function TalkChoice({ wishes, onChange }: WishesProps) {
  const { i18n } = useApp()
  const talks = talksInOrder()
  const talk = talks.find(({ id }) => id === wishes.talk)
  const lengthOf = (value: string) =>
    talk?.lengths.find((length) => String(length) === value) ?? wishes.length
  return (
    <section class="card talk-choice">
      <Choices
        name="talk"
        legend={i18n.t('talk.which')}
        value={wishes.talk}
        options={talks.map(({ id, audience }) => ({ value: id, label: i18n.t(`talk.audience-${audience}`) }))}
        onChange={(value) => onChange({ talk: value, without: [], names: {} })}
      />
      <Choices
        name="length"
        legend={i18n.t('talk.length')}
        value={String(wishes.length)}
        options={(talk?.lengths ?? []).map((length) => ({
          value: String(length),
          label: i18n.t('talk.minutes', { minutes: length }),
        }))}
        onChange={(value) => onChange({ length: lengthOf(value), without: [] })}
      />
      <Choices
        name="hall-language"
        legend={i18n.t('talk.language')}
        value={wishes.language}
        options={(talk?.languages ?? []).map((value) => ({
          value,
          label: LANGUAGES[value as Language] ?? value,
          lang: value,
        }))}
        onChange={(language) => onChange({ language })}
      />
      <p>{i18n.t('talk.language-hint')}</p>
      <label class="talk-check">
        <input
          type="checkbox"
          name="glare"
          checked={wishes.glare}
          onChange={({ currentTarget: { checked } }) => onChange({ glare: checked })}
        />
        <span>{i18n.t('talk.glare')}</span>
      </label>
    </section>
  )
}

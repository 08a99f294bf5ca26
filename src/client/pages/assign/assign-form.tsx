import { type HelpFile, placeList } from '../../../core/help/index.ts'
import { LONGEST_WORD, MOST_SCENES } from '../../../core/homework/index.ts'
import { useApp } from '../../app.ts'
import { LANGUAGES } from '../../i18n/languages.ts'
import { Button } from '../../panels/button.tsx'
import { Choices } from '../../panels/choices.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { type Draft, measured } from './draft.ts'
import { SceneTicks } from './scene-ticks.tsx'

interface AssignFormProps {
  readonly help: HelpFile
  readonly draft: Draft
  onChange(draft: Draft): void
  onMake(): void
}

/** Everything that can be chosen for a list, and how long it will take. */
export function AssignForm({ help, draft, onChange, onMake }: AssignFormProps) {
  const { i18n, library } = useApp()
  const { parts, minutes } = measured(draft, library.catalogue)
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part })
  return (
    <section class="sheet sheet-wide assign">
      <PageTitle>{i18n.t('assign.title')}</PageTitle>
      <p class="lead">{i18n.t('assign.lead')}</p>
      <SceneTicks draft={draft} onChange={onChange} />
      <fieldset class="card assign-rounds">
        <legend>{i18n.t('assign.rounds')}</legend>
        <p>{i18n.t('assign.rounds-hint')}</p>
        {(['before', 'after'] as const).map((round) => (
          <label key={round} class="tick">
            <input
              type="checkbox"
              checked={draft[round]}
              onChange={() => change({ [round]: !draft[round] })}
            />
            <span>{i18n.t(`assign.${round}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="assign-options">
        <Choices
          name="assign-language"
          legend={i18n.t('assign.language')}
          value={draft.language}
          options={[
            { value: '', label: i18n.t('assign.language-any') },
            ...Object.entries(LANGUAGES).map(([value, label]) => ({ value, label, lang: value })),
          ]}
          onChange={(language) => change({ language })}
        />
        <PlaceChoice help={help} place={draft.place} onPlace={(place) => change({ place })} />
        <label class="field">
          <span>{i18n.t('assign.word')}</span>
          <input
            type="text"
            value={draft.word}
            maxLength={LONGEST_WORD}
            autocomplete="off"
            aria-describedby="word-hint"
            onInput={({ currentTarget }) => change({ word: currentTarget.value })}
          />
          <small id="word-hint">{i18n.t('assign.word-hint', { count: LONGEST_WORD })}</small>
        </label>
      </div>
      <div class="assign-foot" role="status">
        <p>
          {parts === 0 ? i18n.t('assign.nothing') : i18n.t('assign.in-all', { count: parts, minutes })}
          {draft.scenes.length === MOST_SCENES && ` ${i18n.t('assign.most', { count: MOST_SCENES })}`}
        </p>
      </div>
      <Button look="main" next disabled={parts === 0} onClick={onMake}>
        {i18n.t('assign.make')}
      </Button>
    </section>
  )
}

interface PlaceChoiceProps {
  readonly help: HelpFile
  readonly place: string
  onPlace(place: string): void
}

function PlaceChoice({ help, place, onPlace }: PlaceChoiceProps) {
  const { i18n } = useApp()
  const name = (id: string) => i18n.text('help', id)
  return (
    <label class="field">
      <span>{i18n.t('assign.place')}</span>
      <select value={place} onChange={({ currentTarget }) => onPlace(currentTarget.value)}>
        <option value="">{i18n.t('assign.place-any')}</option>
        {placeList(help).map(({ code, textId, regions }) => [
          <option key={code} value={code}>
            {name(textId)}
          </option>,
          ...regions.map((region) => (
            <option key={region.code} value={region.code}>
              {i18n.list([name(textId), name(region.textId)])}
            </option>
          )),
        ])}
      </select>
    </label>
  )
}

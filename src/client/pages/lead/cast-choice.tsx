import type { SceneCard } from '../../../core/scene/catalogue.ts'
import type { Scene, Texts } from '../../../core/scene/scene.ts'
import { useApp } from '../../app.ts'
import { LANGUAGES, type Language } from '../../i18n/languages.ts'
import { Button } from '../../panels/button.tsx'
import { Choices } from '../../panels/choices.tsx'
import '../../panels/field.css'
import { useLoaded } from '../../panels/use-loaded.ts'
import { namespaceOf, wordsOf } from '../../scene-words.ts'
import { otherCast } from './other-cast.ts'
import type { WishesProps } from './scene-choice.tsx'

/** Who is in it and where: there is a Jordan in every class. Then the language of the wall, and how dark it gets. */
export function CastChoice(props: WishesProps) {
  const { i18n, library } = useApp()
  const { wishes, onChange } = props
  const card = library.catalogue.find(({ id }) => id === wishes.scene)
  const loaded = useLoaded(wishes.scene, async () => {
    const [scene] = await Promise.all([
      library.scene(wishes.scene),
      i18n.need(namespaceOf(wishes.scene), library.texts(wishes.scene)),
    ])
    return scene
  })
  return (
    <section class="card lead-cast">
      <h2>{i18n.t('lead.cast')}</h2>
      {loaded.state === 'there' && card && <Names scene={loaded.value} {...props} />}
      {loaded.state === 'there' && card && <Place card={card} {...props} />}
      <Choices
        name="wall-language"
        legend={i18n.t('lead.language')}
        value={wishes.language}
        options={(card?.languages ?? ['en']).map((value) => ({
          value,
          label: LANGUAGES[value as Language] ?? value,
          lang: value,
        }))}
        onChange={(language) => onChange({ language })}
      />
      <label class="lead-check">
        <input
          type="checkbox"
          checked={wishes.calm}
          onChange={({ currentTarget: { checked } }) => onChange({ calm: checked })}
        />
        <span>
          <strong>{i18n.t('lead.calm')}</strong> {i18n.t('lead.calm-hint')}
        </span>
      </label>
    </section>
  )
}

function Names({ scene, wishes, onChange }: WishesProps & { readonly scene: Scene }) {
  const { i18n } = useApp()
  const words = wordsOf(i18n, scene, wishes)
  return (
    <div class="row">
      <p class="lead-names">{i18n.list(Object.keys(scene.people).map(words.name))}</p>
      <Button onClick={() => onChange({ names: otherCast(scene, wishes.names) })}>
        {i18n.t('lead.other-names')}
      </Button>
    </div>
  )
}

function Place({ card, wishes, onChange }: WishesProps & { readonly card: SceneCard }) {
  const { i18n } = useApp()
  const place = wishes.place ?? card.place
  const field = (key: keyof Texts & ('town' | 'nextTown')) => (
    <label class="field">
      <span>{i18n.t(`lead.${key}`)}</span>
      <input
        type="text"
        maxLength={40}
        autocomplete="off"
        value={place[key]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ place: { ...place, [key]: value.trim() === '' ? card.place[key] : value.trim() } })
        }
      />
    </label>
  )
  return (
    <div class="row">
      {field('town')}
      {field('nextTown')}
    </div>
  )
}

import type { Way } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { Choices } from '../../panels/choices.tsx'
import type { WishesProps } from './scene-choice.tsx'

/** The ways in the order in which most classes will want them. */
const OFFERED: readonly Way[] = ['hands', 'cards', 'corners', 'folded-cards', 'eyes-closed', 'leader']
/** From the sexual turn on these ones are replaced by one in which nobody is seen. */
const SEEN: readonly Way[] = ['hands', 'cards', 'corners']

/** How the class votes. */
export function WayChoice({ wishes, onChange }: WishesProps) {
  const { i18n } = useApp()
  if (wishes.shape === 'groups') return <GroupsNeedNoVote />
  return (
    <section class="card lead-way">
      <Choices
        name="way"
        legend={i18n.t('lead.way')}
        value={wishes.way}
        options={OFFERED.map((value) => ({ value, label: i18n.t(`lesson.way-${value}`) }))}
        onChange={(way) => onChange({ way })}
      />
      <p>{i18n.t(`lead.way-${wishes.way}`)}</p>
      {SEEN.includes(wishes.way) && <p class="lead-unseen">{i18n.t('lead.unseen')}</p>}
    </section>
  )
}

function GroupsNeedNoVote() {
  const { i18n } = useApp()
  return (
    <section class="card lead-way">
      <h2>{i18n.t('lead.way')}</h2>
      <p>{i18n.t('lead.way-groups')}</p>
    </section>
  )
}

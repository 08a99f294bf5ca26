import { useEffect, useState } from 'preact/hooks'
import { cardsOf, hasStatus } from '../../../core/debrief/index.ts'
import { outcomeCode, spell } from '../../../core/room/index.ts'
import { replay } from '../../../core/run/index.ts'
import { useApp } from '../../app.ts'
import { PageTitle } from '../../panels/page-title.tsx'
import { STATUS_TEXT } from '../../panels/sign-card.tsx'
import type { GroupGame } from './group-parts.ts'

/** How it ended for the teen, the code for the class, and the signs that this group met. */
export function GroupDebrief(game: GroupGame) {
  const { i18n } = useApp()
  const { scene, signs, words, run } = game
  const { transcript } = replay(scene, run)
  const { position } = transcript
  const met = cardsOf(transcript, signs).filter(({ places }) => places.length > 0)
  return (
    <section class="sheet group-debrief">
      <PageTitle step="group-end">
        {position.type === 'ending' ? words.text(`${position.ending.id}.title`) : words.text('title')}
      </PageTitle>
      {position.type === 'ending' && <p class="lead">{words.text(`${position.ending.id}.now`)}</p>}
      <Code code={outcomeCode(scene, transcript)} handIn={game.handIn} />
      <h2>{i18n.t('group.signs')}</h2>
      <ul class="group-signs">
        {met.map(({ sign, status }) => (
          <li key={sign.id} class="card" data-sign={sign.id} data-status={status}>
            <h3>{i18n.text('signs', `${sign.id}.name`)}</h3>
            <p>{i18n.text('signs', `${sign.id}.did`)}</p>
            <p>
              <strong>{i18n.t('debrief.helps')}</strong> {i18n.text('signs', `${sign.id}.helps`)}
            </p>
            {hasStatus(sign) && status !== 'none' && status !== 'not-met' && (
              <p class="group-status">{i18n.t(STATUS_TEXT[status])}</p>
            )}
          </li>
        ))}
      </ul>
      {met.length === 0 && <p>{i18n.t('group.no-signs')}</p>}
      <p class="group-ask">{i18n.t('group.ask')}</p>
    </section>
  )
}

interface CodeProps extends Pick<GroupGame, 'handIn'> {
  readonly code: string
}

/** Where there is a network the code goes to the leader by itself; it can be told in any case. */
function Code({ code, handIn }: CodeProps) {
  const { i18n } = useApp()
  const [isIn, setIn] = useState(false)
  useEffect(() => {
    void handIn?.(code).then(setIn)
  }, [code, handIn])
  return (
    <div class="card card-warm group-code">
      <p>{i18n.t(isIn ? 'group.code-in' : 'group.code')}</p>
      <p class="group-letters">{spell(code)}</p>
    </div>
  )
}

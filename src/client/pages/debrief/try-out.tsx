import { useState } from 'preact/hooks'
import {
  isForChildren,
  type Picks as Picked,
  saveFirst,
  savesTooLate,
  TELL,
} from '../../../core/debrief/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Button } from '../../panels/button.tsx'
import { Picks } from '../../panels/picks.tsx'
import type { DebriefParts } from './debrief-parts.ts'
import './try-out.css'

type TryOutProps = Pick<DebriefParts, 'scene' | 'advice'>

/**
 * A made-up message, and the steps to try out on it. Whatever is picked helps: only saving before
 * blocking is said to have an order, and telling is right anywhere.
 */
export function TryOut({ scene, advice }: TryOutProps) {
  const { i18n, announce } = useApp()
  const [picked, setPicked] = useState<Picked>([])
  const young = isForChildren(scene.ages)
  const say = (id: string) => i18n.text('advice', id)
  const part = (step: string, of: 'name' | 'do') =>
    say(young ? `stepsYoung.${step}.${of}` : step === TELL ? `tell.${of}` : `steps.${step}.${of}`)
  const list = young ? 'tryOutYoung' : 'tryOut'
  const steps = young ? advice.stepsYoung.map(({ id }) => id) : [...advice.steps.map(({ id }) => id), TELL]
  const pick = (next: Picked, step: string) => {
    setPicked(next)
    if (next.includes(step)) announce([part(step, 'do'), ...remarks(next, step)].join(' '))
  }
  const remarks = (now: Picked, step: string) => [
    ...(step === TELL ? [i18n.t('debrief.try-tell')] : []),
    ...(step !== TELL && savesTooLate(now)
      ? [say('saveBeforeBlock.order'), say('saveBeforeBlock.already')]
      : []),
  ]
  return (
    <section class="card try-out">
      <h2>{i18n.t('debrief.try-title')}</h2>
      <p>{i18n.t(scene.kind === 'genuine' ? 'debrief.try-lead-genuine' : 'debrief.try-lead')}</p>
      <ul class="try-out-chat" aria-label={i18n.t('debrief.try-message')}>
        {advice[list].map(({ id }) => (
          <li key={id}>{say(`${list}.${id}`)}</li>
        ))}
      </ul>
      <Picks
        label={i18n.t('debrief.try-steps')}
        options={steps.map((id) => ({ id, text: part(id, 'name') }))}
        picked={picked}
        onPick={pick}
      />
      {picked.length > 0 && (
        <>
          <h3>{i18n.t('debrief.try-picked')}</h3>
          <ol class="try-out-picked">
            {picked.map((step) => (
              <li key={step} data-step={step}>
                <strong>{part(step, 'name')}</strong> {part(step, 'do')}
                {step === TELL && <p class="try-out-tell">{i18n.t('debrief.try-tell')}</p>}
              </li>
            ))}
          </ol>
        </>
      )}
      {savesTooLate(picked) && (
        <div class="try-out-order">
          <p>
            <strong>{say('saveBeforeBlock.order')}</strong> {say('saveBeforeBlock.already')}
          </p>
          <Button onClick={() => setPicked(saveFirst(picked))}>
            {i18n.t('debrief.try-swap', { step: part('save', 'name') })}
          </Button>
        </div>
      )}
      {picked.length > 1 && !picked.includes(TELL) && (
        <p class="try-out-tell">
          <Icon name="help" size="1.1em" /> {i18n.t('debrief.try-no-tell')}
        </p>
      )}
      {picked.length === steps.length && <p>{i18n.t('debrief.try-all')}</p>}
    </section>
  )
}

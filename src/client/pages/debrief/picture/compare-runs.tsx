import { useEffect, useRef } from 'preact/hooks'
import { compareRuns, type Outcome } from '../../../../core/debrief/index.ts'
import type { ReplyEntry } from '../../../../core/run/index.ts'
import { type App, useApp } from '../../../app.ts'
import type { DebriefParts } from '../debrief-parts.ts'
import './compare-runs.css'

/** Two runs of a scene side by side: where they part, who was told, how each ended. Neither is the right one. */
export function CompareRuns(parts: DebriefParts) {
  const { scene, transcript, before, words, isComparing } = parts
  const { i18n } = useApp()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isComparing) heading.current?.focus()
  }, [isComparing])
  if (!before) return null
  const { alike, choices, ...runs } = compareRuns(scene, before, transcript)
  const said = ({ reply }: ReplyEntry) => {
    const text = words.text(reply.id)
    return reply.kind === 'say' ? i18n.t('play.quoted', { text }) : text
  }
  const shared =
    choices.length === 0
      ? i18n.t('debrief.compare-same')
      : alike === 0
        ? i18n.t('debrief.compare-apart')
        : i18n.t('debrief.compare-alike', { count: alike })
  return (
    <section class="compare">
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t('debrief.compare')}
      </h2>
      <p>
        {shared} {choices.length > 0 && i18n.t('debrief.compare-lead')}
      </p>
      <div class="compare-runs">
        {(['before', 'now'] as const).map((which) => (
          <section class="card" key={which} data-run={which}>
            <h3>{i18n.t(`debrief.compare-${which}`)}</h3>
            <ol class="compare-choices">
              {choices.map(({ beat, [which]: entry }) =>
                entry ? (
                  <li key={beat}>
                    <span class="compare-time">
                      {i18n.t('debrief.compare-choice', { time: i18n.time(entry.time) })}
                    </span>{' '}
                    {said(entry)}
                  </li>
                ) : null,
              )}
            </ol>
            <What outcome={runs[which]} words={words} />
          </section>
        ))}
      </div>
    </section>
  )
}

function What({ outcome, words }: { readonly outcome: Outcome } & Pick<DebriefParts, 'words'>) {
  const { i18n } = useApp()
  const { ending, ownSigns } = outcome
  return (
    <>
      <p class="compare-told">{toldText(i18n, outcome, words)}</p>
      {ending && <p class="compare-ending">{words.text(`${ending.id}.title`)}</p>}
      {ownSigns.length > 0 && (
        <>
          <h4>{i18n.t('debrief.compare-signs')}</h4>
          <ul>
            {ownSigns.map((sign) => (
              <li key={sign}>{i18n.text('signs', `${sign}.name`)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function toldText(
  i18n: App['i18n'],
  { told, ending }: Outcome,
  { teen, name }: DebriefParts['words'],
): string {
  const person = told?.reply.tell
  if (person) {
    return i18n.t('debrief.compare-told', { teen, person: name(person) })
  }
  return ending && ending.told.length > 0
    ? i18n.t('debrief.compare-knew', {
        people: i18n.list(ending.told.map(name)),
        count: ending.told.length,
      })
    : i18n.t('debrief.compare-not-told')
}

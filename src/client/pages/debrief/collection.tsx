import { collectedIn, collectionOf } from '../../../core/debrief/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import './collection.css'
import type { DebriefParts } from './debrief-parts.ts'

/** The signs met over all runs of a scene: an invitation to look at another way, with no number on it. */
export function Collection({ scene, transcript, before, signs }: DebriefParts) {
  const { i18n, shelf } = useApp()
  const runs = [transcript, ...(before ? [before] : [])]
  const met = new Set([...shelf.metIn(scene.id), ...runs.flatMap((run) => collectedIn(run, signs))])
  const collection = collectionOf(signs, met)
  if (collection.length === 0) return null
  return (
    <section class="card collection">
      <h2>{i18n.t('debrief.collection')}</h2>
      <p>{i18n.t('debrief.collection-lead')}</p>
      <ul class="collection-list">
        {collection.map(({ sign, isMet }) => (
          <li key={sign.id} class="collected" data-collected={sign.id} data-met={isMet}>
            {isMet ? (
              <>
                <Icon name="flag" size="1em" /> {i18n.text('signs', `${sign.id}.name`)}
              </>
            ) : (
              <span class="hidden-text">{i18n.t('debrief.collection-open')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

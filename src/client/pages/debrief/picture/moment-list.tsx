import type { WholePicture } from '../../../../core/debrief/index.ts'
import { useApp } from '../../../app.ts'
import { Moment, type MomentParts } from './moment.tsx'
import './moment-list.css'

interface MomentListProps extends MomentParts {
  readonly picture: WholePicture
}

/** The id in the page of a moment in the list. */
export function listId(moment: string): string {
  return `moment-${moment}`
}

/** Forced colours reach no canvas: there the list is the picture. */
function hasNoPicture(): boolean {
  return matchMedia('(forced-colors: active)').matches
}

/**
 * The same as the picture, in words that can be walked through: the path first, then everything beside it.
 * Folded, since it is long and the way on lies behind it.
 */
export function MomentList({ picture, ...parts }: MomentListProps) {
  const { i18n } = useApp()
  const row = (moment: WholePicture['path'][number]) => (
    <li key={moment.id} id={listId(moment.id)} tabIndex={-1} data-moment={moment.id}>
      <h4>{parts.nameOf(moment.id)}</h4>
      <Moment moment={moment} {...parts} />
    </li>
  )
  return (
    <details class="moment-list" open={hasNoPicture()}>
      <summary>
        <h2>{i18n.t('debrief.list')}</h2>
      </summary>
      <h3>{i18n.t('debrief.list-path')}</h3>
      <ol>{picture.path.map(row)}</ol>
      {picture.others.length > 0 && (
        <details class="moment-others">
          <summary>{i18n.t('debrief.list-others', { count: picture.others.length })}</summary>
          <ul>{picture.others.map(row)}</ul>
        </details>
      )}
    </details>
  )
}

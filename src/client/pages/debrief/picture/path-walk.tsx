import type { JSX } from 'preact'
import type { PictureMoment, WholePicture } from '../../../../core/debrief/index.ts'
import { useApp } from '../../../app.ts'
import { Icon } from '../../../assets/icon.tsx'
import { Button } from '../../../panels/button.tsx'
import { Moment, type MomentParts } from './moment.tsx'
import './path-walk.css'

interface PathWalkProps extends Omit<MomentParts, 'onGo'> {
  readonly picture: WholePicture
  readonly selected: PictureMoment | undefined
  /** What the marks mean: stands here until a moment is looked at. */
  readonly legend: JSX.Element
  onSelect(id: string): void
}

/** Walks along the path moment by moment, and tells what happened in the one that is looked at. */
export function PathWalk({ picture: { path }, selected, legend, onSelect, ...parts }: PathWalkProps) {
  const { i18n, announce } = useApp()
  const at = selected ? path.indexOf(selected) : -1
  const go = (index: number) => {
    const moment = path[index]
    if (!moment) return
    onSelect(moment.id)
    announce(`${stepText(index)} ${parts.nameOf(moment.id)}`)
  }
  const stepText = (index: number) =>
    i18n.t('debrief.picture-step', { number: index + 1, count: path.length })
  return (
    <div class="path-walk card">
      <div class="row path-walk-buttons">
        <Button
          aria-label={i18n.t('debrief.picture-back')}
          aria-disabled={at <= 0}
          onClick={() => go(at - 1)}
        >
          <Icon name="back" />
        </Button>
        <Button
          aria-label={i18n.t(selected ? 'debrief.picture-on' : 'debrief.picture-first')}
          aria-disabled={at === path.length - 1}
          onClick={() => go(at + 1)}
        >
          <Icon name="forward" />
        </Button>
        <p class="path-walk-step">
          {!selected
            ? i18n.t('debrief.picture-first')
            : at === -1
              ? i18n.t('debrief.picture-off')
              : stepText(at)}
        </p>
      </div>
      {selected ? (
        <>
          <h2>{parts.nameOf(selected.id)}</h2>
          <Moment moment={selected} {...parts} onGo={onSelect} />
        </>
      ) : (
        <>
          <p>{i18n.t('debrief.picture-start')}</p>
          {legend}
        </>
      )}
    </div>
  )
}

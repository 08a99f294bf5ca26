import { DAY, NIGHT } from '../../../../core/debrief/picture/colours.ts'
import { lifeRing, signMark, skyPane } from '../../../../core/debrief/picture/marks.ts'
import type { SvgNode } from '../../../../core/map/index.ts'
import { svg } from '../../../../core/map/index.ts'
import { useApp } from '../../../app.ts'
import { elementsOf } from './map-drawing.tsx'
import './picture-key.css'

interface PictureKeyProps {
  readonly isGenuine: boolean
  readonly hasSigns: boolean
  readonly hasBefore: boolean
}

/** What the marks of the picture mean; each is drawn by the very function that draws it there. */
export function PictureKey({ isGenuine, hasSigns, hasBefore }: PictureKeyProps) {
  const { i18n, preferences } = useApp()
  const colours = preferences.dark.value ? NIGHT : DAY
  const spot = { x: 2, y: 2, size: 20 }
  const band = (colour: string, dashes?: string): SvgNode =>
    svg(
      'g',
      { fill: 'none' },
      svg('path', { d: 'M2 12H38', stroke: colours.ink, 'stroke-width': 13 }),
      svg('path', {
        d: 'M3 12H37',
        stroke: colour,
        'stroke-width': 8,
        ...(dashes ? { 'stroke-dasharray': dashes } : {}),
      }),
    )
  const flag = (status: 'marked' | 'answered' | 'met' | 'none' | 'not-met') =>
    signMark(status, spot, colours, false)
  const rows: readonly (readonly [SvgNode, string, number])[] = [
    [band(colours.path), i18n.t('debrief.key-path'), 40],
    ...(hasBefore ? [[band(colours.before, '8 6'), i18n.t('debrief.key-before'), 40] as const] : []),
    [
      svg('path', { d: 'M2 12H38', stroke: colours.dimInk, 'stroke-width': 2.5, fill: 'none' }),
      i18n.t('debrief.key-other'),
      40,
    ],
    [
      lifeRing({ x: 12, y: 12 }, 10, colours, false),
      i18n.t(isGenuine ? 'debrief.key-help-genuine' : 'debrief.key-help'),
      24,
    ],
    [skyPane('morning', spot, colours, false), i18n.t('debrief.key-ending'), 24],
    ...(hasSigns
      ? ([
          [flag('marked'), i18n.t('debrief.marked'), 24],
          [flag('answered'), i18n.t('debrief.answered'), 24],
          [flag('met'), i18n.t('debrief.met'), 24],
          [flag('none'), i18n.t('debrief.none-status'), 24],
          [flag('not-met'), i18n.t('debrief.not-met'), 24],
        ] as const)
      : []),
  ]
  return (
    <ul class="picture-key" aria-label={i18n.t('debrief.key')}>
      {rows.map(([drawing, text, width]) => (
        <li key={text}>
          <svg aria-hidden="true" width={width} height={24} viewBox={`0 0 ${width} 24`}>
            {elementsOf(drawing)}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}

import type { Scene } from '../../../core/scene/scene.ts'
import type { App } from '../../app.ts'
import type { SceneWords } from '../../scene-words.ts'

/** What stood there last before a choice: all choices ask the same, and this tells which one it is. */
export function beforeChoice(i18n: App['i18n'], scene: Scene, words: SceneWords, beat: string): string {
  const line = scene.beats[beat]?.lines.at(-1)
  if (!line) return i18n.t('play.question', { teen: words.teen })
  const text = words.text(line.id)
  const shown = line.kind === 'hidden' ? i18n.t('play.hidden', { what: text }) : text
  return line.who === undefined ? shown : `${i18n.t('play.says', { person: words.name(line.who) })} ${shown}`
}

import type { Entry } from '../../../core/run/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import type { App } from '../../app.ts'
import { idOf, kindOf, speakerOf } from '../../panels/talk.ts'
import { type SceneWords, wordsOf } from '../../scene-words.ts'
import type { Session } from './session.ts'

/** Says whole messages as they arrive, then the choice; nothing is said twice. */
export function announcing({ i18n, announce }: App, scene: Scene, session: Session): () => void {
  let said = new Set<string>()
  let asked = -1
  return () => {
    const words = wordsOf(i18n, scene)
    const arrived = session.arrived.value
    for (const entry of arrived.filter((each) => !said.has(idOf(each)))) {
      announce(sentenceOf(entry, scene, words, i18n))
      if (entry.type === 'line' && entry.line.hasThought) {
        announce(`${i18n.t('play.thinks', { teen: words.teen })} ${words.text(`${entry.line.id}.thought`)}`)
      }
    }
    said = new Set(arrived.map(idOf))
    const position = session.open.value
    if (!position || asked === arrived.length) return
    asked = arrived.length
    announce(
      position.type === 'ending'
        ? i18n.t('play.ended')
        : i18n.t('play.replies', { count: position.replies.length }),
    )
  }
}

/** An entry as a whole sentence: who, and what. */
export function sentenceOf(entry: Entry, scene: Scene, words: SceneWords, i18n: App['i18n']): string {
  const text = words.text(idOf(entry))
  const speaker = speakerOf(entry, scene)
  const shown = kindOf(entry) === 'hidden' ? i18n.t('play.hidden', { what: text }) : text
  return speaker === undefined ? shown : `${i18n.t('play.says', { person: words.name(speaker) })} ${shown}`
}

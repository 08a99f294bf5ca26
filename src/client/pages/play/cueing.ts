import type { Entry } from '../../../core/run/index.ts'
import { outlookOf } from '../../../core/scene/outlook.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import type { App } from '../../app.ts'
import { speakerOf, teenOf, threadOf } from '../../panels/talk.ts'
import type { Session } from './session.ts'

/** Tells the stage what the words have just done. */
export function cueing({ cues }: App, scene: Scene, session: Session): () => void {
  const isDawn = dawnOf(scene)
  return () => {
    const arrived = session.arrived.value
    const last = arrived.at(-1)
    if (!last) return
    const { mood, pressure } = last.type === 'line' ? last.line : last
    cues.mood.value = mood
    cues.pressure.value = pressure
    cues.told.value = isDawn(arrived)
    cues.arrivals.value = arrived.length
  }
}

/**
 * Dawn comes when the teen has told somebody and the stranger will not write again: with somebody who helps,
 * after a reply that tells or a word of the teen's own, where every way on ends with somebody knowing.
 * In a genuine scene nobody has to fall silent: there it comes with the telling, and stays.
 */
export function dawnOf(scene: Scene): (arrived: readonly Entry[]) => boolean {
  const outlook = outlookOf(scene)
  const withHelp = (entry: Entry) => {
    const role = scene.people[scene.threads[threadOf(entry)]?.with ?? '']?.role
    return role === 'friend' || role === 'adult'
  }
  return (arrived) => {
    const last = arrived.at(-1)
    const ahead = last && outlook.get(last.beat)
    if (!last || !ahead?.told) return false
    const hasTold = arrived.some((entry) => entry.type === 'reply' && entry.reply.tell !== undefined)
    if (scene.kind === 'genuine') return hasTold
    if (!ahead.quiet || !withHelp(last)) return false
    const since = arrived.slice(arrived.findLastIndex((entry) => !withHelp(entry)) + 1)
    const spoke = since.some((entry) => entry.type === 'line' && speakerOf(entry, scene) === teenOf(scene))
    return spoke || hasTold
  }
}

import type { Entry } from '../../../core/run/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'

/** Where a chat stands, for whoever writes it. */
export interface Moment {
  readonly beat: string
  /** What is true now, by name. */
  readonly facts: readonly (readonly [name: string, value: string])[]
}

/** The moment of the last entry that has arrived. */
export function momentOf(scene: Scene, arrived: readonly Entry[]): Moment {
  const last = arrived.at(-1)
  const here = last?.type === 'line' ? last.line : last
  const beat = scene.beats[last?.beat ?? scene.start]
  const { pressure, mood, thread } = here ?? beat ?? {}
  const flags = arrived.flatMap((entry) => (entry.type === 'reply' ? entry.reply.sets : []))
  const signs = arrived.flatMap((entry) =>
    entry.type === 'line' ? entry.line.signs.map((sign) => `${sign} (${entry.line.id})`) : [],
  )
  return {
    beat: beat?.id ?? '',
    facts: [
      ['now', `pressure ${pressure}, ${mood}, in ${thread}`],
      ['flags', [...new Set(flags)].join(', ')],
      ['signs', signs.join(', ')],
    ],
  }
}

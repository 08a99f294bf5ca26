import type { Beat, Scene } from './scene.ts'

/** What can still come from a beat on. */
export interface Outlook {
  /** No contact writes any more, whatever is replied. */
  readonly quiet: boolean
  /** Every ending that can be reached is one in which somebody knows. */
  readonly told: boolean
}

/** The outlook of every beat. */
export function outlookOf(scene: Scene): ReadonlyMap<string, Outlook> {
  const known = new Map<string, Outlook>()
  const look = (id: string): Outlook => {
    const found = known.get(id)
    if (found) return found
    const beat = scene.beats[id]
    if (!beat) return { quiet: true, told: true }
    const ahead = nextOf(beat).map(look)
    const outlook = {
      quiet: !hearsContact(scene, beat) && ahead.every(({ quiet }) => quiet),
      told: beat.exit.type === 'ending' ? beat.exit.ending.told.length > 0 : ahead.every(({ told }) => told),
    }
    known.set(id, outlook)
    return outlook
  }
  for (const id of Object.keys(scene.beats)) look(id)
  return known
}

function nextOf({ exit }: Beat): readonly string[] {
  if (exit.type === 'choice') return exit.replies.map((reply) => reply.to)
  return exit.type === 'jump' ? [exit.to] : []
}

function hearsContact(scene: Scene, beat: Beat): boolean {
  return beat.lines.some(({ who }) => who !== undefined && scene.people[who]?.role === 'contact')
}

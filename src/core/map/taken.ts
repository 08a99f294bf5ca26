import type { Run } from '../run/run.ts'
import type { Scene } from '../scene/scene.ts'

/** What a run has been through. */
export interface Taken {
  readonly beats: ReadonlySet<string>
  readonly replies: ReadonlySet<string>
}

/** The beats and replies of a run, for a map that shows the path that was taken. */
export function takenIn(scene: Scene, run: Run): Taken {
  const beats = new Set<string>()
  const follow = (id: string | undefined) => {
    let beat = id === undefined ? undefined : scene.beats[id]
    while (beat && !beats.has(beat.id)) {
      beats.add(beat.id)
      beat = beat.exit.type === 'jump' ? scene.beats[beat.exit.to] : undefined
    }
  }
  const replies = Object.values(scene.beats).flatMap(({ exit }) =>
    exit.type === 'choice' ? exit.replies : [],
  )
  const goals = new Map(replies.map(({ id, to }) => [id, to]))
  follow(scene.start)
  for (const reply of run.replies) follow(goals.get(reply))
  return { beats, replies: new Set(run.replies) }
}

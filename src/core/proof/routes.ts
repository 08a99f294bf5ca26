import { replay, startRun } from '../run/index.ts'
import { didYouMean } from '../scene/did-you-mean.ts'
import { errorAt, type Problem } from '../scene/problem.ts'
import type { Route } from '../scene/read-scene.ts'
import type { Scene } from '../scene/scene.ts'

/** Plays a recorded run again: each reply must still be offered, and the ending be the one it names. */
export function checkRoute(scene: Scene, route: Route): readonly Problem[] {
  const { transcript, stoppedAt } = replay(scene, { ...startRun(scene.id, 0), replies: route.replies })
  const { position, run } = transcript
  if (stoppedAt !== undefined) {
    const offered = position.type === 'choice' ? position.replies.map(({ id }) => id) : []
    const hint = offered.length > 0 ? didYouMean(stoppedAt, offered) : 'The story has ended by then.'
    const message = `reply "${stoppedAt}" is not offered in beat "${position.beat.id}". ${hint}`
    return [errorAt(route.placeOf(['replies', run.replies.length]), 'route-broken', message)]
  }
  if (position.type === 'choice') {
    const message = `the route stops in beat "${position.beat.id}", before the story ends.`
    return [errorAt(route.placeOf(['replies']), 'route-broken', message)]
  }
  if (position.ending.id === route.expect) return []
  const message = `the route ends in "${position.ending.id}", but expects "${route.expect}".`
  return [errorAt(route.placeOf(['expect']), 'route-other-ending', message)]
}

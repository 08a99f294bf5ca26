import { art } from 'virtual:art'
import { signal } from '@preact/signals'
import { type BallotFlight, mountStage, type StagePlace } from '../../../src/client/stage/index.ts'
import type { Mood, Pressure } from '../../../src/core/scene/scene.ts'

const options = new URLSearchParams(location.search)
const signals = {
  mood: signal<Mood>((options.get('mood') ?? 'calm') as Mood),
  pressure: signal(Number(options.get('pressure') ?? 0) as Pressure),
  told: signal(options.has('told')),
  arrivals: signal(0),
  place: signal<StagePlace>(options.has('debrief') ? 'debrief' : options.has('wall') ? 'wall' : 'chat'),
  ballots: signal<readonly BallotFlight[]>([]),
  motion: signal(!options.has('still')),
}
const parent = document.getElementById('stage')
const people = (await art['new-follower']?.())?.people
if (!parent || !people?.jordan || !people.maya) throw new Error('expected #stage, jordan and maya')
const stage = mountStage({
  parent,
  signals,
  art: { teen: people.jordan, contact: people.maya, contactUnknown: true },
  ...(options.has('webgl') ? { renderer: 'webgl' } : {}),
})
Object.assign(window, { signals, stage, people })

import { art } from 'virtual:art'
import { signal } from '@preact/signals'
import { mountStage } from '../../../src/client/stage/index.ts'
import type { Mood, Pressure } from '../../../src/core/scene/scene.ts'

const options = new URLSearchParams(location.search)
const signals = {
  mood: signal<Mood>((options.get('mood') ?? 'calm') as Mood),
  pressure: signal(Number(options.get('pressure') ?? 0) as Pressure),
  told: signal(options.has('told')),
  arrivals: signal(0),
  place: signal<'chat' | 'debrief'>(options.has('debrief') ? 'debrief' : 'chat'),
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

import { beatOf, type Transcript, transcriptOf } from '../run/index.ts'
import type { Scene } from '../scene/scene.ts'

/** A talk has fewer choices than this. */
const MOST_CHOICES = 64n

/** Whether a number that was read is the number of a path. */
export class NoSuchPath extends Error {
  override readonly name = 'NoSuchPath'
}

/**
 * The path of a run as one number: each choice is a digit with as many values as replies were offered. The
 * lowest digit says whether the talk came to its end; if not, the next is how many replies were given.
 */
export function pathNumber(scene: Scene, transcript: Transcript): bigint {
  const { run, position } = transcript
  const start = transcriptOf(scene, { ...run, replies: [] })
  const digits: (readonly [value: number, values: number])[] = []
  let at = start
  for (const reply of run.replies) {
    const offered = offeredAt(at, scene)
    digits.push([offered.indexOf(reply), offered.length])
    at = transcriptOf(scene, { ...run, replies: run.replies.slice(0, digits.length) })
  }
  const path = digits.reduceRight((sum, [value, values]) => sum * BigInt(values) + BigInt(value), 0n)
  if (position.type === 'ending') return path * 2n
  return (path * MOST_CHOICES + BigInt(digits.length)) * 2n + 1n
}

/** The talk that has this number. @throws NoSuchPath when none has. */
export function talkWithNumber(scene: Scene, number: bigint): Transcript {
  const unfinished = number % 2n === 1n
  let rest = number / 2n
  const choices = unfinished ? Number(rest % MOST_CHOICES) : Number(MOST_CHOICES)
  if (unfinished) rest /= MOST_CHOICES
  let talk = transcriptOf(scene, { scene: scene.id, seed: 0, replies: [], marks: [] })
  while (talk.position.type === 'choice' && talk.run.replies.length < choices) {
    const offered = offeredAt(talk, scene)
    if (offered.length === 0) throw new NoSuchPath()
    const reply = offered[Number(rest % BigInt(offered.length))] as string
    rest /= BigInt(offered.length)
    talk = transcriptOf(scene, { ...talk.run, replies: [...talk.run.replies, reply] })
  }
  const complete = unfinished ? talk.run.replies.length === choices : talk.position.type === 'ending'
  if (rest !== 0n || !complete || (unfinished && talk.position.type === 'ending')) throw new NoSuchPath()
  return talk
}

/** What is offered now, in the order of the script: that of the screen depends on the seed. */
function offeredAt({ position }: Transcript, scene: Scene): readonly string[] {
  if (position.type === 'ending') return []
  const offered = new Set(position.replies.map(({ id }) => id))
  const { exit } = beatOf(scene, position.beat.id)
  return exit.type === 'choice' ? exit.replies.map(({ id }) => id).filter((id) => offered.has(id)) : []
}

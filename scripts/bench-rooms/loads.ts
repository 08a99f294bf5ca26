import { PATHS } from '../../src/protocol/index.ts'
import { type BenchRoom, type Device, hangUp, join, openBallot, openRoom, turn } from './class.ts'
import type { MeasuredNode } from './measured-node.ts'
import { quantile, round } from './numbers.ts'

/** All votes of a load come within this time, in milliseconds, evenly. */
const WITHIN = 1000
const REPLIES = ['go', 'stay', 'ask']

/** How many rooms of how many voters; streams and votes are spread over the nodes. */
export interface Load {
  readonly rooms: number
  readonly voters: number
}

interface Class {
  readonly room: BenchRoom
  readonly devices: readonly Device[]
}

/** A whole ballot under load, from joining to the revealed bars, as one line of numbers. */
export async function measureVoting(nodes: readonly MeasuredNode[], { rooms, voters }: Load) {
  const at = (n: number) => (nodes[n % nodes.length] as MeasuredNode).url
  const opened = await Promise.all(Array.from({ length: rooms }, (_, n) => openRoom(at(n))))
  const beforeJoin = performance.now()
  const classes: readonly Class[] = await Promise.all(
    opened.map(async (room) => ({
      room,
      devices: await Promise.all(Array.from({ length: voters }, (_, n) => join(at(n), room.code))),
    })),
  )
  const joinMs = performance.now() - beforeJoin
  const all = classes.flatMap(({ devices }) => devices)

  const openMs = await timeOf(classes, '"open"', (each) => openBallot(each.room))
  const cpuBefore = await cpuOf(nodes)
  const heardBefore = heardBy(classes)
  const { acks, tallyMs, lost } = await voteAll(classes)
  const messages = acks.length + heardBy(classes) - heardBefore
  const cpu = (await cpuOf(nodes)) - cpuBefore
  const revealMs = await timeOf(classes, '"revealed"', (each) => turn(each.room, '1', 'revealed'))

  hangUp([...all, ...classes.map(({ room }) => room)])
  return {
    joinMs: round(joinMs),
    openMs: round(openMs),
    ackP50Ms: round(quantile(acks, 0.5)),
    ackP95Ms: round(quantile(acks, 0.95)),
    ackMaxMs: round(Math.max(...acks)),
    tallyMs: round(tallyMs),
    messagesPerVote: round(messages / all.length, 3),
    revealMs: round(revealMs),
    cpuMsPerVote: round(cpu / all.length, 2),
    acknowledged: acks.length,
    lost,
  }
}

/** How long until every device has heard what a leader did. */
async function timeOf(
  classes: readonly Class[],
  word: string,
  act: (each: Class) => Promise<unknown>,
): Promise<number> {
  const begin = performance.now()
  const ends = classes.flatMap(({ devices }) =>
    devices.map(({ ear }) => ear.hears((name, data) => name === 'state' && data.includes(`"state":${word}`))),
  )
  await Promise.all(classes.map(act))
  return Math.max(...(await Promise.all(ends))) - begin
}

/** Everybody votes at their own moment; the tally is complete when the desk has counted them all. */
async function voteAll(classes: readonly Class[]) {
  const complete = classes.map(({ room, devices }) =>
    room.ear.hears((name, data) => name === 'count' && data.includes(`"cast":${devices.length},`)),
  )
  const sent: number[] = []
  const votes = classes.flatMap(({ room, devices }, place) =>
    devices.map(async ({ wire, token }, n) => {
      await moment((WITHIN * (n + place / classes.length)) / devices.length)
      const begin = performance.now()
      sent.push(begin)
      const reply = REPLIES[n % REPLIES.length]
      const { status } = await wire.ask('PUT', PATHS.vote(room.code, '1'), token, { reply })
      return { status, ms: performance.now() - begin }
    }),
  )
  const answers = await Promise.all(votes)
  const acks = answers.filter(({ status }) => status === 200).map(({ ms }) => ms)
  const ends = await Promise.all(complete.map((end) => Promise.race([end, moment(5000, Number.NaN)])))
  const counted = await Promise.all(classes.map(({ room }) => castIn(room)))
  const cast = counted.reduce((sum, each) => sum + each, 0)
  return { acks, tallyMs: Math.max(...ends) - Math.max(...sent), lost: acks.length - cast }
}

async function castIn({ wire, code, token }: BenchRoom): Promise<number> {
  const { body } = await wire.ask('GET', PATHS.room(code), token)
  return (JSON.parse(body) as { counters: { cast: number } }).counters.cast
}

function heardBy(classes: readonly Class[]): number {
  return classes.reduce(
    (sum, { room, devices }) => sum + room.ear.heard + devices.reduce((all, { ear }) => all + ear.heard, 0),
    0,
  )
}

async function cpuOf(nodes: readonly MeasuredNode[]): Promise<number> {
  const used = await Promise.all(nodes.map((node) => node.used('with garbage')))
  return used.reduce((sum, { cpuMilliseconds }) => sum + cpuMilliseconds, 0)
}

function moment<T>(milliseconds: number, value?: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value as T), milliseconds))
}

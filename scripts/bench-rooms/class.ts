import { PATHS } from '../../src/protocol/index.ts'
import { Ear } from './ear.ts'
import { Wire, type WireAnswer } from './wire.ts'

/** A device of the class: one connection to ask, one to listen. */
export interface Device {
  readonly token: string
  readonly wire: Wire
  readonly ear: Ear
}

/** A room with its leader's screen. */
export interface BenchRoom {
  readonly code: string
  readonly token: string
  readonly wire: Wire
  readonly ear: Ear
}

/** Opens a room and the stream of its desk. */
export async function openRoom(url: string): Promise<BenchRoom> {
  const wire = await Wire.open(url)
  const { code, leaderToken } = read<{ code: string; leaderToken: string }>(
    await wire.ask('POST', PATHS.rooms),
  )
  return { code, token: leaderToken, wire, ear: await Ear.open(url, code, leaderToken) }
}

/** Takes a seat and opens its stream; resolves when the first state has come. */
export async function join(url: string, code: string): Promise<Device> {
  const wire = await Wire.open(url)
  const { seatToken } = read<{ seatToken: string }>(await wire.ask('POST', PATHS.seats(code)))
  return { token: seatToken, wire, ear: await Ear.open(url, code, seatToken) }
}

/** Opens a ballot of three replies; resolves to its id. */
export async function openBallot({ wire, code, token }: BenchRoom): Promise<string> {
  const answer = await wire.ask('POST', PATHS.ballots(code), token, { replies: ['go', 'stay', 'ask'] })
  return read<{ ballot: string }>(answer).ballot
}

/** Closes or reveals it. */
export async function turn(room: BenchRoom, ballot: string, state: string): Promise<void> {
  read(await room.wire.ask('PUT', PATHS.ballotState(room.code, ballot), room.token, { state }))
}

/** Hangs up on everybody. */
export function hangUp(everybody: readonly { readonly wire: Wire; readonly ear: Ear }[]): void {
  for (const { wire, ear } of everybody) {
    wire.close()
    ear.close()
  }
}

function read<T>({ status, body }: WireAnswer): T {
  if (status < 200 || status > 299) throw new Error(`the server answered ${status}: ${body}`)
  return JSON.parse(body) as T
}

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PATHS } from '../../src/protocol/index.ts'
import { aLeader, ask, voters } from './a-class.ts'
import { aNode } from './node-process.ts'
import { aSite } from './site-folder.ts'

let site: Awaited<ReturnType<typeof aSite>>
let folder: string
beforeAll(async () => {
  site = await aSite()
  folder = await mkdtemp(join(tmpdir(), 'rooms-'))
})
afterAll(async () => {
  await site.remove()
  await rm(folder, { recursive: true, force: true })
})

describe('a server that is killed in the middle of a ballot', { timeout: 60_000 }, () => {
  it('has every acknowledged vote when it is started again, and goes on with the ballot', async () => {
    const env = { ROOMS_FOLDER: join(folder, 'killed') }
    const first = await aNode(site.path, env)
    const leader = await aLeader(first.url)
    const class_ = await voters(first.url, leader.code, 40)
    const ballot = await leader.ballot('go', 'stay')
    const votes = class_.map(async (voter, n) => {
      const answer = await voter.vote(ballot, 'go').catch(() => undefined)
      if (n === 25) await first.kill('SIGKILL')
      return answer?.status === 200 ? voter : undefined
    })
    const acknowledged = (await Promise.all(votes)).flatMap((voter) => voter ?? [])
    const second = await aNode(site.path, env)
    const again = (token: string, method: string, path: string, body?: unknown) =>
      ask(second.url, method, path, { token, body })
    const states = await Promise.all(
      acknowledged.map(({ token }) => again(token, 'GET', PATHS.room(leader.code))),
    )
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(states.filter(({ body }) => body.mine?.vote !== 'go')).toEqual([])
    for (const { token } of class_)
      await again(token, 'PUT', PATHS.vote(leader.code, ballot), { reply: 'stay' })
    await again(leader.token, 'PUT', PATHS.ballotState(leader.code, ballot), { state: 'revealed' })
    const { body } = await again(leader.token, 'GET', PATHS.room(leader.code))
    expect(body.ballot.shown.counts).toEqual({ go: 0, stay: 40 })
    await second.kill('SIGTERM')
  })

  it('leaves its rooms where they are when it is told to end, and nothing of one that is over', async () => {
    const own = join(folder, 'told')
    const node = await aNode(site.path, { ROOMS_FOLDER: own })
    const [over, kept] = [await aLeader(node.url), await aLeader(node.url)]
    await over.end()
    expect(await readdir(own)).toEqual([kept.code])
    await node.kill('SIGTERM')
    expect(node.process.exitCode).toBe(0)
    expect(await readdir(own)).toEqual([kept.code])
  })
})

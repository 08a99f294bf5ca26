import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { connect, createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../../src/server/addresses.ts'
import { listenProblem } from '../../src/server/listen-problem.ts'
import { type Serving, serve } from '../../src/server/serve.ts'
import { settingsFrom } from '../../src/server/settings.ts'
import { cacheControl } from '../../src/server/site.ts'
import { aSite } from './site-folder.ts'

describe('the settings', () => {
  it('are port 8080 on this computer alone when nothing is said', () => {
    expect(settingsFrom({})).toEqual({ host: '127.0.0.1', port: 8080 })
    expect(settingsFrom({ PORT: '', HOST: ' ' })).toEqual({ host: '127.0.0.1', port: 8080 })
  })

  it('are what the person says', () => {
    expect(settingsFrom({ PORT: '9000', HOST: '0.0.0.0' })).toEqual({ host: '0.0.0.0', port: 9000 })
  })

  it('say where rooms are kept, which proxies to trust and how much to write', () => {
    const settings = settingsFrom({
      REDIS_URL: ' redis://127.0.0.1:6379/2 ',
      ROOMS_FOLDER: '/var/lib/rooms',
      TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,::1',
      LOG_LEVEL: 'info',
    })
    expect(settings).toMatchObject({
      redisUrl: 'redis://127.0.0.1:6379/2',
      roomsFolder: '/var/lib/rooms',
      trustProxy: ['127.0.0.1', '10.0.0.0/8', '::1'],
      logLevel: 'info',
    })
  })

  it.each([
    [{ REDIS_URL: 'http://127.0.0.1' }, 'REDIS_URL is no address of a Redis'],
    [{ REDIS_URL: 'redis' }, 'REDIS_URL is no address of a Redis'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY names "true"'],
    [{ TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY names "10.0.0.0/33"'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud", but it is one of silent, error, warn, info.'],
  ])('refuse %o in a sentence', (env, sentence) => {
    expect(() => settingsFrom(env)).toThrow(sentence)
  })

  it('are all in the hosting guide', () => {
    const guide = readFileSync(new URL('../../docs/guides/hosting.md', import.meta.url), 'utf8')
    for (const name of ['HOST', 'PORT', 'ROOMS_FOLDER', 'REDIS_URL', 'TRUST_PROXY', 'LOG_LEVEL']) {
      expect(guide, name).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'))
    }
  })

  it.each(['abc', '-1', '65536', '80.5', '0x50', '99999999'])(
    'refuse the port "%s" in a sentence',
    (PORT) => {
      expect(() => settingsFrom({ PORT })).toThrow(`PORT is "${PORT}", but a port is a number`)
    },
  )
})

describe('the addresses', () => {
  const lan = { address: '192.168.1.20', family: 'IPv4', internal: false } as const
  const interfaces = {
    lo: [{ ...lan, address: '127.0.0.1', internal: true }],
    eth0: [lan, { ...lan, address: 'fe80::1', family: 'IPv6' }],
    gone: undefined,
  } as unknown as Parameters<typeof addresses>[1]

  it('name this computer only, unless the class was let in', () => {
    expect(addresses({ host: '127.0.0.1', port: 8080 }, interfaces)).toEqual(['http://localhost:8080/'])
  })

  it('name what the class types, when it was let in', () => {
    expect(addresses({ host: '0.0.0.0', port: 8080 }, interfaces)).toEqual([
      'http://localhost:8080/',
      'http://192.168.1.20:8080/',
    ])
  })

  it('put brackets around an address of the newer kind', () => {
    expect(addresses({ host: 'fd00::5', port: 80 }, interfaces)).toEqual(['http://[fd00::5]:80/'])
  })
})

describe('a server that listens', () => {
  let site: Awaited<ReturnType<typeof aSite>>
  beforeAll(async () => {
    site = await aSite()
  })
  afterAll(() => site.remove())

  const anyPort = { host: '127.0.0.1', port: 0 }

  it('answers at the address it names, and is gone once closed', async () => {
    const serving = await serve(site.path, anyPort)
    const url = serving.urls[0] as string
    expect((await fetch(url)).status).toBe(200)
    await serving.close()
    await expect(fetch(url)).rejects.toThrow()
  })

  it('ends although a browser keeps its connection open', async () => {
    const serving = await serve(site.path, anyPort)
    const socket = connect(portOf(serving), '127.0.0.1')
    await once(socket, 'connect')
    await serving.close()
    if (!socket.closed) await once(socket, 'close')
    expect(socket.closed).toBe(true)
  })

  it('answers a request that is none without stumbling', async () => {
    const serving = await serve(site.path, anyPort)
    const socket = connect(portOf(serving), '127.0.0.1')
    socket.end('GET / HTTP/9.9\r\n\0\r\n\r\n')
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 4/)
    await serving.close()
  })

  it('answers odd paths over a real connection without stumbling', async () => {
    const serving = await serve(site.path, anyPort)
    const odd = [
      '/%',
      '/%00',
      '/../../etc/passwd',
      '/..%2f',
      '//',
      `/${'a'.repeat(9000)}`,
      `/${'a'.repeat(20_000)}`,
    ]
    const statuses = await Promise.all(odd.map((path) => statusOf(path, portOf(serving))))
    expect(statuses).toEqual([400, 403, 403, 404, 403, 403, 431])
    await serving.close()
  })

  it('names a taken port in one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const taken = { host: '127.0.0.1', port: (other.address() as { port: number }).port }
    const error = await serve(site.path, taken).catch((problem: unknown) => problem)
    expect(listenProblem(error, taken)).toContain(`Port ${taken.port} is already taken`)
    other.close()
  })

  it('names an address that is not this computer', async () => {
    const elsewhere = { host: '192.0.2.1', port: 0 }
    const error = await serve(site.path, elsewhere).catch((problem: unknown) => problem)
    expect(listenProblem(error, elsewhere)).toContain('This computer has no address "192.0.2.1"')
  })

  it('does not explain away what it does not know', () => {
    expect(listenProblem(new Error('odd'), anyPort)).toBeUndefined()
  })
})

describe('how long a file may be kept', () => {
  it.each(['assets/main-AbCd_123.js', 'assets/a/b-00000000.woff2', 'assets/main-AbCd_123.js.br'])(
    '%s for good',
    (path) => expect(cacheControl(path)).toContain('immutable'),
  )
  it.each(['index.html', 'sw.js', 'assets/plain.js', 'index.html.br'])('%s until asked again', (path) =>
    expect(cacheControl(path)).toBe('no-cache'),
  )
})

function portOf(serving: Serving): number {
  return Number(new URL(serving.urls[0] as string).port)
}

async function statusOf(path: string, port: number): Promise<number | undefined> {
  const request = get({ host: '127.0.0.1', port, path, agent: false })
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  answer.resume()
  return answer.statusCode
}

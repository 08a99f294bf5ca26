import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVENTS, PATHS, PROBLEMS } from '../../src/protocol/index.ts'
import { Refusal } from '../../src/server/rooms/refusal.ts'
import { type AServer, aServer } from './a-server.ts'

const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')
/** Differs each time. */
const CHANGING = new Set(['code', 'leaderToken', 'seatToken', 'endsIn'])

/** A command, and what the page says that it answers: JSON, the beginning of a text, or nothing. */
interface Example {
  readonly command: string
  readonly kind?: 'json' | 'text'
  readonly answer?: string
}

const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind, text]) => ({ kind, text }))
const examples = blocks.flatMap(({ kind, text }, n): readonly Example[] => {
  if (kind !== 'sh') return []
  const next = blocks[n + 1]
  const answered = next?.kind === 'json' || next?.kind === 'text'
  return [
    {
      command: text as string,
      ...(answered && { kind: next.kind as 'json' | 'text', answer: next.text as string }),
    },
  ]
})

let server: AServer
const env: Record<string, string> = {}
beforeAll(async () => {
  server = await aServer()
  env.SITE = server.url
})
afterAll(() => server.stop())

describe('the examples of docs/api.md', () => {
  it.each(examples)('$command', async ({ command, kind, answer }) => {
    const said = await run(command)
    if (kind === 'json') {
      const content = JSON.parse(said) as Record<string, string>
      expect(masked(content)).toEqual(masked(JSON.parse(answer ?? '')))
      remember(content)
    } else if (kind === 'text') expect(said.slice(0, answer?.trim().length)).toBe(answer?.trim())
    else expect(said).toBe('')
  })

  it('are many', () => {
    expect(examples.length).toBeGreaterThan(15)
  })
})

describe('docs/api.md', () => {
  it('names every endpoint', () => {
    const paths = Object.entries(PATHS).map(([name, path]) => {
      if (typeof path === 'string') return path
      return path(':code', { mark: ':line', judgement: ':form' }[name] ?? ':ballot')
    })
    expect(paths.map(decodeURIComponent).filter((path) => !page.includes(`${path}\`\n`))).toEqual([])
  })

  it('names every problem with its status, and every event', () => {
    const rows = [...page.matchAll(/^\| `([\w-]+)` +\| (\d{3}) /gm)].map(([, code, status]) => [
      code,
      Number(status),
    ])
    expect(rows).toEqual(PROBLEMS.map((code) => [code, new Refusal(code).status]))
    expect(EVENTS.filter((name) => !page.includes(`| \`${name}\``))).toEqual([])
  })
})

async function run(command: string): Promise<string> {
  const shell = spawn('sh', ['-c', command], { env: { ...process.env, ...env } })
  let out = ''
  shell.stdout.on('data', (text: Buffer) => {
    out += text
  })
  await once(shell, 'close')
  return out
}

function remember({ code, leaderToken, seatToken }: Record<string, string>): void {
  if (code && leaderToken) Object.assign(env, { CODE: code, LEADER: leaderToken })
  if (seatToken) env.SEAT = seatToken
}

function masked(content: unknown): unknown {
  return JSON.parse(JSON.stringify(content), (key, value) => (CHANGING.has(key) ? typeof value : value))
}

import { once } from 'node:events'
import { existsSync, rmSync, statSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aProject, start } from './a-project.ts'

const ADDRESS = /http:\/\/localhost:\d+\//
const STACK_TRACE = /^\s+at .+:\d+/m

describe('npm start', { timeout: 60_000 }, () => {
  let project: ReturnType<typeof aProject>
  beforeAll(() => {
    project = aProject()
  })
  afterAll(() => project.remove())

  const startIt = (env: Readonly<Record<string, string>> = {}) =>
    start(project.path, ['scripts/start.mjs'], { PORT: '0', HOST: '127.0.0.1', ...env })

  it('builds, serves, prints the address and ends when it is told to', async () => {
    const running = startIt()
    const url = await running.says(ADDRESS)
    const page = await fetch(url)
    const script = /\/assets\/[^"]+\.js/.exec(await page.text())?.[0] ?? ''
    const code = await fetch(new URL(script, url), { headers: { 'accept-encoding': 'br' } })
    running.process.kill('SIGTERM')
    const { code: exit, out } = await running.ended

    expect(page.status).toBe(200)
    expect(code.headers.get('content-encoding')).toBe('br')
    expect(await code.text()).toContain('hello hello')
    expect(exit).toBe(0)
    expect(out).toContain('Building the site')
    expect(out).not.toContain('Installing')
  })

  it('neither installs nor builds again without cause', async () => {
    const before = statSync(join(project.path, 'dist/index.html')).mtimeMs
    const running = startIt()
    await running.says(ADDRESS)
    running.process.kill('SIGINT')
    const { code, out } = await running.ended
    expect(code).toBe(0)
    expect(out).toMatch(/^http:\/\/localhost:\d+\/\n$/)
    expect(statSync(join(project.path, 'dist/index.html')).mtimeMs).toBe(before)
  })

  it('ends when npm is told to end, although npm leaves it behind', async () => {
    const left = `require('node:child_process').spawn(process.execPath, ['scripts/start.mjs'], { stdio: 'inherit' })`
    const npm = start(project.path, ['-e', left], { PORT: '0', npm_lifecycle_event: 'start' })
    await npm.says(ADDRESS)
    npm.process.kill('SIGKILL')
    /* The pipe that both share closes only when the last of them has ended. */
    expect((await npm.ended).out).toMatch(ADDRESS)
  })

  it('prints the addresses for a class when the class is let in', async () => {
    const running = startIt({ HOST: '0.0.0.0' })
    await running.says(ADDRESS)
    running.process.kill('SIGTERM')
    const { out } = await running.ended
    expect(
      out
        .trim()
        .split('\n')
        .every((line) => /^http:\/\/[\w.]+:\d+\/$/.test(line)),
    ).toBe(true)
  })

  it('names a taken port in one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, err } = await startIt({ PORT: String(port) }).ended
    other.close()
    expect(code).toBe(1)
    expect(err).toMatch(new RegExp(`^Port ${port} is already taken, .+\\.\n$`))
  })

  it('names an impossible port in one sentence', async () => {
    const { code, err } = await startIt({ PORT: 'eighty' }).ended
    expect(code).toBe(1)
    expect(err).toBe('PORT is "eighty", but a port is a number from 0 to 65535, such as 8080.\n')
  })

  it('builds again after a change, and says what is broken without a stack trace', async () => {
    project.write('src/client/main.ts', 'const = 1')
    const { code, err, out } = await startIt().ended
    expect(code).toBe(1)
    expect(out).toContain('Building the site')
    expect(err).toContain('src/client/main.ts:1')
    expect(err).toMatch(/Not started, because the site could not be built: .+\n$/)
    expect(err).not.toMatch(STACK_TRACE)
  })

  it('hands on what the author of a scene has to mend, in the words of the checker', async () => {
    const words = 'scenes/x/scene.yaml:3  "hapy" is no mood: did you mean "happy"?  [mood]'
    const plugin = `{ name: 'scenes', buildStart() { throw new Error(${JSON.stringify(words)}) } }`
    project.write('vite.config.ts', `export default { plugins: [${plugin}] }`)
    const { code, err } = await startIt().ended
    expect(code).toBe(1)
    expect(err.split('\n')[0]).toBe(words)
    expect(err).not.toMatch(STACK_TRACE)
  })

  it('says that the network is needed when something is missing and there is none', async () => {
    rmSync(join(project.path, 'node_modules'))
    const fish = { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==` }
    const needs = { name: 'pond', version: '1.0.0', dependencies: { fish: '1.0.0' } }
    project.write('package.json', JSON.stringify(needs))
    project.write(
      'package-lock.json',
      JSON.stringify({ lockfileVersion: 3, packages: { '': needs, 'node_modules/fish': fish } }),
    )
    const { code, err } = await startIt({
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: join(project.path, '.cache/npm'),
      npm_config_fetch_retries: '0',
    }).ended
    expect(code).toBe(1)
    expect(err).toMatch(/^Could not install, because the network did not answer \(ECONNREFUSED\): .+\n$/)
    expect(existsSync(join(project.path, 'node_modules/.package-lock.json'))).toBe(false)
  })
})

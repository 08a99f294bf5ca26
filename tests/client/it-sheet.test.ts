import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { IT_PAGES, itPage } from '../../scripts/scenes/it-page.ts'
import { SINGLE_FILE } from '../../scripts/vite/single-file.ts'
import { CACHE_PREFIX } from '../../src/client/worker/edition.ts'
import { buildServer } from '../../src/server/app.ts'
import { settingsFrom } from '../../src/server/settings.ts'
import { aSite } from '../server/site-folder.ts'

const guide = itPage('en')
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|css|html)$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }))
const ofClient = sources.filter(({ path }) => /^(client|core|protocol)\//.test(path))
const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
  readonly engines: { readonly node: string }
}

describe('the guide for IT', () => {
  it.each(['en', 'fr'] as const)(
    'is what the product shows: npm run scenes:sync writes it (%s)',
    (language) => {
      expect(readFileSync(IT_PAGES[language], 'utf8')).toBe(itPage(language))
    },
  )

  it('has a word for everything', () => {
    for (const language of ['en', 'fr'] as const)
      expect(itPage(language)).not.toMatch(/undefined|\bit\.(?!(fr\.)?md\b)[a-z]/)
  })

  it('names every key under which the client keeps anything', () => {
    const keys = ofClient.flatMap(({ text }) => text.match(/before-you-reply\.[a-z-]+(?=')/g) ?? [])
    expect(keys.length).toBeGreaterThan(5)
    for (const key of [...keys, CACHE_PREFIX]) expect(guide).toContain(`\`${key}`)
    const elsewhere = /indexedDB|document\.cookie|showOpenFilePicker|getUserMedia|geolocation/
    expect(ofClient.filter(({ text }) => elsewhere.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('names every host that the code can lead to', () => {
    const hosts = ofClient.flatMap(({ text }) =>
      [...text.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/g)].map(([, host = '']) => host),
    )
    const named = hosts.filter((host) => host !== 'www.w3.org' && !/^(192|127|10)\./.test(host))
    expect(named.length).toBeGreaterThan(0)
    for (const host of named) expect(guide).toContain(`\`${host}\``)
  })

  it('prints the headers that the server sends', async () => {
    const site = await aSite()
    const server = await buildServer({ site: site.path })
    const { headers } = await server.inject('/')
    await server.close()
    await site.remove()
    const sent = (name: string) => String(headers[name]).replaceAll(';', '; ').replaceAll(/ +/g, ' ')
    expect(guide).toContain(`Content-Security-Policy: ${sent('content-security-policy')}\n`)
    for (const name of ['X-Content-Type-Options', 'X-Frame-Options', 'Referrer-Policy'])
      expect(guide).toContain(`\`${name}: ${sent(name.toLowerCase())}\``)
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment'])
      expect(sent('permissions-policy')).toContain(`${feature}=()`)
    expect(headers).not.toHaveProperty('strict-transport-security')
  })

  it('tells only commands, ports and places that there are', () => {
    const commands = [...guide.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = '']) => name)
    expect(commands).toEqual(expect.arrayContaining(['build', 'build:single', 'start']))
    for (const name of commands) expect(['ci', ...Object.keys(scripts)]).toContain(name)
    expect(guide).toContain(`port ${settingsFrom({}).port} of this computer`)
    expect(guide).toContain(`\`${SINGLE_FILE.folder}/${SINGLE_FILE.name}\``)
    expect(`>=${/Node (\d+\.\d+)/.exec(guide)?.[1]}.0`).toBe(engines.node)
  })
})

describe('the browsers that the guide names', () => {
  /** What came later than they did, and would not merely be left out by an older one. */
  const newer =
    /Object\.groupBy|Map\.groupBy|Promise\.(withResolvers|try)|Array\.fromAsync|URL\.(canParse|parse)|AbortSignal\.any|\.isWellFormed\(|@scope|@starting-style|light-dark\(|@property|\bpopover\b|anchor-name|\/v[;,.)\s]/

  it('can do all that the pages use', () => {
    const used = ofClient.filter(({ path, text }) => path.startsWith('client/') && newer.test(text))
    expect(used.map(({ path }) => path)).toEqual([])
  })
})

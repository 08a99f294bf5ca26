import { unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { sceneFoldersIn } from '../../scripts/scenes/folders.ts'
import { manifestOf } from '../../scripts/scorm/manifest.ts'
import { EDITIONS, ownPackage, packagesOf } from '../../scripts/scorm/packages.ts'
import { launchPage } from '../../scripts/scorm/site-files.ts'
import { packageName, zipOf } from '../../scripts/scorm/write-package.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import { A_PROCESS, runScript } from '../support/run-script.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const PAGE =
  '<html><head><meta charset="utf-8" />\n<link rel="manifest" href="./m.webmanifest" /></head></html>'
const SITE = new Map([
  ['assets/a&b.js', bytes('1')],
  ['index.html', bytes(PAGE)],
])

const scenes = sceneFoldersIn('scenes').flatMap(({ files }) => {
  const { scene, texts } = readScene(files)
  return scene ? [{ scene, texts }] : []
})
const packages = packagesOf(scenes)

describe('the packages for an LMS', () => {
  it('are one for each scene and one for each age, under names that any system takes', () => {
    const names = packages.flatMap((pack) => EDITIONS.map((edition) => packageName(pack, edition)))
    expect(new Set(names).size).toBe((scenes.length + 2) * EDITIONS.length)
    expect(names.filter((name) => !/^[a-z0-9.-]+\.zip$/.test(name))).toEqual([])
    for (const { scene } of scenes) expect(names).toContain(`before-you-reply-${scene.id}.scorm12.zip`)
  })

  it('are listed in every language, since an LMS has one field for it', () => {
    const { title } = packages.find(({ id }) => id === 'new-follower') ?? {}
    expect(title).toBe('New follower / Nouvelle abonnée')
  })

  it('hold a course of scenes for its ages only', () => {
    for (const { id, tasks } of packages) {
      const [, from, to] = /^course-(\d+)-(\d+)$/.exec(id) ?? []
      if (from === undefined) continue
      const listed = scenes.filter(({ scene }) => tasks.includes(scene.id))
      expect(listed.length).toBeGreaterThan(1)
      for (const { scene } of listed) {
        expect(scene.ages[0]).toBeLessThanOrEqual(Number(to))
        expect(scene.ages[1]).toBeGreaterThanOrEqual(Number(from))
      }
    }
  })
})

describe.each(EDITIONS)('a package of SCORM %s', (edition) => {
  const pack = { ...ownPackage(['before', 'new-follower']), title: 'A <b> & "c"' }
  const zone = process.env.TZ
  afterEach(() => {
    process.env.TZ = zone
  })

  it('has a manifest that lists its files and nothing else, with one lesson in it', () => {
    const files = unzipSync(zipOf(pack, edition, SITE))
    const manifest = new TextDecoder().decode(files['imsmanifest.xml'])
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', ...SITE.keys()])
    expect([...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'assets/a&amp;b.js',
      'index.html',
    ])
    expect(manifest.match(/<resource /g)).toHaveLength(1)
    expect(manifest).toContain(edition === '1.2' ? 'adlcp:scormtype="sco"' : 'adlcp:scormType="sco"')
    expect(manifest).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>')
    expect(manifest.replaceAll(/\p{ASCII}/gu, '')).toBe('')
  })

  it('says in its page which edition it is of and what is played, and leaves out what installs a site', () => {
    const page = launchPage(PAGE, edition, ['before', 'new-follower'])
    expect(page).toContain(`<meta name="lms" content="${edition} before new-follower">`)
    expect(page).not.toContain('webmanifest')
    expect(() => launchPage('<html>', edition, [])).toThrow('charset')
  })

  it('is the same, byte for byte, on any day and in any time zone', () => {
    process.env.TZ = 'Pacific/Auckland'
    const one = zipOf(pack, edition, SITE)
    process.env.TZ = 'America/Edmonton'
    expect(zipOf(pack, edition, new Map([...SITE].reverse()))).toEqual(one)
  })

  it('has ids that stand only once', () => {
    const ids = [...manifestOf(pack, edition, []).matchAll(/\bidentifier="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('npm run build:scorm', () => {
  it('says which part it does not know', A_PROCESS, async () => {
    const { code, err } = await runScript('build-scorm', ['--parts', 'before,no-such-scene'])
    expect(code).toBe(2)
    expect(err).toContain('there is no scene or round called "no-such-scene".')
  })
})

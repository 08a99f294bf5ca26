import { describe, expect, it } from 'vitest'
import { withExceptions } from './exceptions.ts'
import { hasDefaultExport, phaserScenes, undocumented } from './exports.ts'
import { namesImportedBy } from './imports.ts'
import { wrongNames } from './names.ts'
import { wrongPhrases } from './phrases.ts'
import { impurities } from './purity.ts'
import { wrongImports } from './rooms.ts'

/* Each rule is shown something wrong, and something that only looks so. */

const file = (path: string, code: string) => ({ path, code })

describe('the import rule', () => {
  it.each([
    ['src/core/run/run.ts', "import { a } from '../../client/pages/title.tsx'"],
    ['src/core/run/run.ts', "import type { A } from '../../protocol/a.ts'"],
    ['src/core/run/run.ts', "import { readFileSync } from 'node:fs'"],
    ['src/core/run/run.ts', "import { readFileSync } from 'fs'"],
    ['src/core/run/run.ts', "import i18next from 'i18next'"],
    ['src/core/run/run.ts', "export * from '../../server/app.ts'"],
    ['src/protocol/a.ts', "import { a } from '../client/platform/clock.ts'"],
    ['src/server/app.ts', "const a = await import('../client/main.tsx')"],
    ['src/client/pages/title.tsx', "import { a } from '../../server/app.ts'"],
    ['src/client/pages/title.tsx', "import { a } from '../stage/index.ts'"],
    ['src/client/pages/title.tsx', "import { a } from '../main.tsx'"],
    ['src/client/root.tsx', "import { a } from './stage/index.ts'"],
    ['src/client/panels/log.tsx', "import { a } from '../stage/index.ts'"],
    ['src/client/panels/log.tsx', "import { a } from '../pages/title.tsx'"],
    ['src/client/panels/log.tsx', "import Phaser from 'phaser'"],
    ['src/client/panels/log.tsx', "type A = import('../stage/index.ts').A"],
    ['src/client/stage/chat-stage.ts', "import { a } from '../panels/log.tsx'"],
    ['src/client/stage/chat-stage.ts', "import { h } from 'preact'"],
    ['src/client/stage/parts.cjs', "const a = require('../panels/log.tsx')"],
    ['src/client/stage/parts.cjs', "const a = require('../../../node_modules/preact/dist/preact.js')"],
    ['src/client/assets/art.ts', "const a = import.meta.glob('../panels/*.tsx')"],
    ['src/client/assets/art.ts', "const a = import.meta.glob(['./*.svg', '../../../scenes/*'])"],
    ['src/client/assets/art.ts', "const a = new URL('../../../scenes/a.png', import.meta.url)"],
    ['src/client/assets/art.ts', 'const a = await import(`../../$' + '{b}.ts`)'],
    ['src/client/attic/old.ts', "import { a } from '../pages/title.tsx'"],
    ['src/core/run/run.ts', "import { a } from '../../../scripts/start.mjs'"],
  ])('sees in %s: %s', (path, code) => {
    expect(wrongImports(file(path, code))).toHaveLength(1)
  })

  it.each([
    ['src/core/run/run.ts', "import { z } from 'zod/mini'\nimport { sha256 } from '@noble/hashes/sha2.js'"],
    ['src/server/app.ts', "import { a } from '../protocol/a.ts'\nimport { join } from 'node:path'"],
    ['src/client/main.tsx', "import './pages/title.tsx'\nimport('./stage/index.ts')\nimport './look.css'"],
    ['src/client/pages/title.tsx', "import { a } from '../panels/log.tsx'\nimport './title.css'"],
    [
      'src/client/panels/log.tsx',
      "// import { a } from '../stage/index.ts'\nconst a = \"from '../stage/x.ts'\"",
    ],
    ['src/client/stage/parts.cjs', "const a = require('../../../node_modules/phaser/src/core/Game')"],
  ])('lets pass in %s: %s', (path, code) => {
    expect(wrongImports(file(path, code))).toEqual([])
  })

  it('reads every form of an import', () => {
    const code = `import 'a'; import b from 'b'; import * as c from 'c'; export { d } from 'd'; export * from 'e'
      import type { F } from 'f'; const g = import('g'); const h = require('h'); type I = import('i').I
      const page = <p>import j from 'j'</p>`
    expect(namesImportedBy(file('src/a.tsx', code))).toEqual([...'abcdefghi'])
  })
})

describe('the purity rule', () => {
  it.each([
    'const now = Date.now()',
    'const now = new Date()',
    'const dice = Math.random()',
    'const time = performance.now()',
    'const width = window.innerWidth',
    "const title = document['title']",
    "localStorage.setItem('a', 'b')",
    'setTimeout(() => {}, 10)',
    'const env = process.env.HOME',
    'const bytes = Buffer.from([])',
    "const all = globalThis['fetch']",
    'const here = import.meta.url',
    "names.sort((a, b) => a.localeCompare(b, 'en'))",
    'const shorthand = { document }',
    'function f(document: string) {}\nf(document.title)',
  ])('sees %s', (code) => {
    expect(impurities(file('src/core/a.ts', code)).length).toBeGreaterThan(0)
  })

  it.each([
    'const past = run.history',
    'const place = { location: 1 }',
    'interface Place { readonly location: string }',
    '// Date.now() would be a clock',
    "const text = 'Math.random()'",
    'const rounded = Math.round(1.5)',
    'function read(document: { title: string }) { return document.title }',
    'const documents = [1].map((document) => document + 1)',
    'function f() { const { self } = g(); return self }',
    "import { performance } from './performances.ts'\nexport const first = performance",
  ])('lets pass %s', (code) => {
    expect(impurities(file('src/core/a.ts', code))).toEqual([])
  })

  it('tells the line', () => {
    expect(impurities(file('src/core/a.ts', '\n\nfetch("x")'))).toEqual(['src/core/a.ts:3 uses fetch'])
  })
})

describe('the rule on docblocks', () => {
  it.each([
    ['export const a = 1', ['a']],
    ['// A comment.\nexport function b() {}', ['b']],
    ['/* No docblock. */\nexport class C {}', ['C']],
    ['/** Of a. */\nexport const a = 1\n\nexport const d = 2', ['d']],
    ['/** The file. */\n\nexport const e = 1', ['e']],
    ['export interface F {}', ['F']],
  ])('sees %s', (code, names) => {
    expect(undocumented(file('src/a.ts', code))).toEqual(names)
  })

  it.each([
    '/** What it is. */\nexport const a = 1',
    "export const MOODS = ['calm'] as const\n/** The face. */\nexport type Mood = (typeof MOODS)[number]",
    '/** What a scene is. */\n\nexport interface Scene {}\n\nexport interface Beat {}',
    "export { a } from './a.ts'",
    'const own = 1',
  ])('lets pass %s', (code) => {
    expect(undocumented(file('src/a.ts', code))).toEqual([])
  })
})

describe('the rule on exports', () => {
  it('sees a default export in every form', () => {
    for (const code of [
      'export default 1',
      'const a = 1\nexport { a as default }',
      "export { default } from './a.ts'",
    ])
      expect(hasDefaultExport(file('src/a.ts', code)), code).toBe(true)
    expect(hasDefaultExport(file('src/a.ts', 'export const a = { default: 1 }'))).toBe(false)
  })

  it('sees a class of the stage under another name', () => {
    const code = 'class Chat extends Phaser.Scene {}\nclass WallStage extends Scene {}'
    expect(phaserScenes(file('src/client/stage/a.ts', code))).toEqual(['Chat', 'WallStage'])
  })
})

describe('the rule on names', () => {
  it.each([
    'src/core/utils.ts',
    'src/core/run-helpers.ts',
    'src/client/common/a.ts',
    'src/client/platform/storage-manager.ts',
    'src/core/sceneFile.ts',
    'src/core/Run.ts',
    'src/core/run_state.ts',
    'docs/My Guide.md',
  ])('sees %s', (path) => {
    expect(wrongNames(path)).toHaveLength(1)
  })

  it.each([
    'src/core/run/run.ts',
    'README.md',
    'scenes/LICENSE',
    '.ci/run',
    '.nvmrc',
    'a/metadata-x.test.ts',
  ])('lets pass %s', (path) => {
    expect(wrongNames(path)).toEqual([])
  })
})

describe('the rule on words', () => {
  it.each([
    ['TO', 'DO: later'],
    ['// FIX', 'ME'],
    ['Coming', ' soon!'],
    ['https://registry.', 'npmjs.org/fish'],
    ['see ..', '/shared/facts.md'],
  ])('sees %s%s', (first, rest) => {
    expect(wrongPhrases('docs/a.md', first + rest)).toHaveLength(1)
  })

  it.each([
    ['it.', 'skip("a")'],
    ['test.', 'only("a")'],
    ['page.', 'waitForTimeout(100)'],
  ])('sees in a test %s%s', (first, rest) => {
    expect(wrongPhrases('tests/e2e/a.spec.ts', first + rest)).toHaveLength(1)
  })

  it('lets a Spanish "todo" pass', () => {
    expect(wrongPhrases('scenes/a/locales/es.json', '{ "a": "todo bien" }')).toEqual([])
  })
})

describe('an exception', () => {
  const because = 'a good reason'
  const found = new Map([['src/a.ts', ['src/a.ts is wrong']]])

  it('covers the file that it names and no other', () => {
    expect(withExceptions([{ path: 'src/a.ts', because }], found)).toEqual([])
    expect(withExceptions([], found)).toEqual(['src/a.ts is wrong'])
  })

  it('fails as soon as nothing needs it any more', () => {
    expect(withExceptions([{ path: 'src/b.ts', because }], new Map([['src/b.ts', []]]))).toEqual([
      'src/b.ts breaks the rule no more: remove it from the exceptions',
    ])
    expect(withExceptions([{ path: 'src/gone.ts', because }], new Map())).toHaveLength(1)
  })
})

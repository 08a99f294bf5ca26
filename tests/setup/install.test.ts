import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { missing } from '../../scripts/setup/install.mjs'
import { nodeProblem } from '../../scripts/setup/node-version.mjs'
import { PROJECT } from '../../scripts/setup/project.mjs'

describe('what is missing', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'install-'))
    mkdirSync(join(folder, 'node_modules'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const fish = { version: '1.0.0', integrity: 'sha512-a' }
  const put = (file: string, packages: object) =>
    writeFileSync(join(folder, file), JSON.stringify({ packages }))
  const wanted = (packages: object) => put('package-lock.json', packages)
  const present = (packages: object) => put('node_modules/.package-lock.json', packages)

  it('is everything on a fresh clone', () => {
    wanted({ '': {}, 'node_modules/fish': fish })
    expect(missing(folder)).toEqual(['node_modules/fish'])
  })

  it('is nothing when npm has put all of it there', () => {
    wanted({ '': {}, 'node_modules/fish': fish })
    present({ 'node_modules/fish': fish })
    expect(missing(folder)).toEqual([])
  })

  it('is what changed in the lock file since', () => {
    wanted({ 'node_modules/fish': fish })
    present({ 'node_modules/fish': { ...fish, version: '0.9.0' } })
    expect(missing(folder)).toEqual(['node_modules/fish'])
    present({ 'node_modules/fish': { ...fish, integrity: 'sha512-b' } })
    expect(missing(folder)).toEqual(['node_modules/fish'])
  })

  it('is not what another kind of machine needs', () => {
    wanted({ 'node_modules/fish-for-mac': { ...fish, optional: true } })
    expect(missing(folder)).toEqual([])
  })
})

describe('an unsuitable Node', () => {
  it.each(['12.22.12', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])(
    '%s is told in one sentence',
    (version) => {
      expect(nodeProblem(version)).toContain(`but this is Node ${version}: install`)
    },
  )
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0', '30.0.0'])('is not %s', (version) => {
    expect(nodeProblem(version)).toBeUndefined()
  })
  it.each(['start.mjs', 'test.mjs', 'setup/node-version.mjs'])('can read %s far enough', (file) => {
    const code = readFileSync(join(PROJECT, 'scripts', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    expect(code).not.toMatch(/\?\.|\?\?|\bawait\b|'node:|#\w|\|\|=|&&=/)
  })
})

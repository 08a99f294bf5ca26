import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { syncFolder } from '../../scripts/scenes/sync-folder.ts'
import { syncLocale } from '../../scripts/scenes/sync-locale.ts'
import { sourceHash } from '../../src/core/scene/source-hash.ts'

const NONE = { accepted: 'none' } as const

describe('bringing a language in line', () => {
  const sources = { title: 'New', one: 'First', two: 'Second' }

  it('adds what is missing, empty, in reading order', () => {
    const synced = syncLocale({ entries: { two: 'Deuxième' }, hashes: {} }, sources, NONE)
    expect(Object.keys(JSON.parse(synced.text))).toEqual(['title', 'one', 'two', '@source'])
    expect(synced).toMatchObject({ missing: ['title', 'one'], unaccepted: ['two'] })
  })

  it('asks of a translator no more than to fill in what is empty', () => {
    const first = JSON.parse(syncLocale({ entries: {}, hashes: {} }, sources, NONE).text)
    const filled = { title: 'Nouveau', one: 'Premier', two: 'Deuxième' }
    const second = syncLocale({ entries: filled, hashes: first['@source'] }, sources, NONE)
    expect(second).toMatchObject({ missing: [], stale: [], unaccepted: [] })
  })

  it('marks what was made from an older text, keeps it, and forgives when the text comes back', () => {
    const hashes = { title: sourceHash('New'), one: sourceHash('First'), two: sourceHash('Second') }
    const entries = { title: 'Nouveau', one: 'Premier', two: 'Deuxième' }
    const stale = syncLocale({ entries, hashes }, { ...sources, one: 'Changed' }, NONE)
    const marked = JSON.parse(stale.text)
    expect(stale.stale).toEqual(['one'])
    expect(marked.one).toBe('Premier')
    expect(marked['@source'].one).toBe(`stale:${sourceHash('First')}`)
    const back = syncLocale({ entries, hashes: marked['@source'] }, sources, NONE)
    expect(back.stale).toEqual([])
  })

  it('keeps what is no text of the scene any more, at the end', () => {
    const synced = syncLocale({ entries: { gone: 'Ancien', one: 'Premier' }, hashes: {} }, sources, NONE)
    expect(synced.extra).toEqual(['gone'])
    expect(JSON.parse(synced.text).gone).toBe('Ancien')
  })

  it('accepts all, or only those named', () => {
    const entries = { title: 'Nouveau', one: 'Premier', two: 'Deuxième' }
    const some = syncLocale({ entries, hashes: {} }, sources, { accepted: new Set(['one']) })
    expect(some.unaccepted).toEqual(['title', 'two'])
    expect(syncLocale({ entries, hashes: {} }, sources, { accepted: 'all' }).unaccepted).toEqual([])
  })
})

describe('bringing a folder in line', () => {
  let root: string

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'sync-'))
    cpSync('tests/support/scenes', root, { recursive: true })
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it('begins a language, and twice in a row changes nothing', () => {
    const first = syncFolder(root, { accepted: 'none', language: 'pa' })
    expect(first.files.filter(({ changed }) => changed).map(({ file }) => path.basename(file))).toEqual([
      'pa.json',
    ])
    const second = syncFolder(root, { accepted: 'none', language: 'pa' })
    expect(second.files.some(({ changed }) => changed)).toBe(false)
  })

  it('leaves a file alone that it cannot read', () => {
    const file = path.join(root, 'small-talk/locales/fr.json')
    const broken = readFileSync(file, 'utf8').replace('",', '"')
    writeFileSync(file, broken)
    const { problems } = syncFolder(root, { accepted: 'all', language: 'fr' })
    expect(problems.map(({ code }) => code)).toEqual(['locale-unreadable'])
    expect(readFileSync(file, 'utf8')).toBe(broken)
  })
})

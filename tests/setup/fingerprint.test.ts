import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../scripts/setup/fingerprint.ts'

describe('the fingerprint of the sources', () => {
  let folder: string
  let before: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sources-'))
    for (const name of ['src/client/pages', 'src/server', 'scenes/a'])
      mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, 'scenes/a/scene.yaml'), 'id: a')
    before = fingerprint(folder)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('stays when nothing changed', () => {
    expect(fingerprint(folder)).toBe(before)
  })

  it.each(['scenes/a/scene.yaml', 'src/client/pages/title.tsx', 'vite.config.ts', 'package-lock.json'])(
    'changes with %s',
    (file) => {
      writeFileSync(join(folder, file), 'changed')
      expect(fingerprint(folder)).not.toBe(before)
    },
  )

  it('changes with a name', () => {
    renameSync(join(folder, 'scenes/a'), join(folder, 'scenes/b'))
    expect(fingerprint(folder)).not.toBe(before)
  })

  it('stays when only the server changed, since that is never built', () => {
    writeFileSync(join(folder, 'src/server/main.ts'), 'changed')
    expect(fingerprint(folder)).toBe(before)
  })
})

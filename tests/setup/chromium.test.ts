import { delimiter } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/setup/chromium.ts'

const PATH = ['/usr/local/bin', '/usr/bin'].join(delimiter)

const onComputer = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string>>,
  ...browsers: readonly string[]
) => findChromium({ platform, env, works: (path) => browsers.includes(path) })

describe('the search for a Chromium', () => {
  it('prefers what the person says', () => {
    const env = { PATH, CHROMIUM_PATH: '/opt/mine' }
    expect(onComputer('linux', env, '/opt/mine', '/usr/bin/chromium')).toBe('/opt/mine')
  })

  it('does not quietly take another than the person says', () => {
    expect(onComputer('linux', { PATH, CHROMIUM_PATH: '/opt/gone' }, '/usr/bin/chromium')).toBeUndefined()
  })

  it('finds Chromium, Chrome and Edge, in this order', () => {
    const edge = '/usr/bin/microsoft-edge'
    expect(onComputer('linux', { PATH }, edge)).toBe(edge)
    expect(onComputer('linux', { PATH }, edge, '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome')
    expect(onComputer('linux', { PATH }, edge, '/usr/bin/chromium')).toBe('/usr/bin/chromium')
  })

  it('looks where a Mac and Windows keep their programs', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(onComputer('darwin', { PATH }, chrome)).toBe(chrome)
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    expect(onComputer('win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, edge)).toBe(edge)
  })

  it('finds nothing where nothing is', () => {
    expect(onComputer('linux', {})).toBeUndefined()
  })
})

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What the search depends on, so that a test can hand in a computer of its own. */
export interface Computer {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether there is a browser at this path that starts. */
  works(path: string): boolean
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/**
 * The path of a Chromium that is already on this computer: the one in `CHROMIUM_PATH`, else the first of
 * Chromium, Chrome and Edge in the usual places.
 */
export function findChromium(computer: Computer = thisComputer): string | undefined {
  const { env, works } = computer
  if (env.CHROMIUM_PATH) return works(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined
  return usualPlaces(computer).find(works)
}

function usualPlaces({ platform, env }: Computer): readonly string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? WINDOWS.map((path) => `${root}\\${path}`) : []))
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return platform === 'darwin' ? [...MAC, ...onPath] : onPath
}

/** On Ubuntu `chromium-browser` may be a mere pointer to a shop, hence the question for its version. */
const thisComputer: Computer = {
  platform: process.platform,
  env: process.env,
  works: (path) =>
    existsSync(path) &&
    (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0),
}

import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { child } from './child.mjs'
import { findChromium } from './chromium.ts'

const NO_BROWSER =
  'No browser to test with: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to where one is.'

/** Makes sure that there is a Chromium, installing one if need be; says so in a sentence when there is none. */
export async function chromiumOrSay(project: string): Promise<boolean> {
  if (isThere()) return true
  if (process.env.CHROMIUM_PATH) {
    console.error(`There is no working browser at CHROMIUM_PATH, "${process.env.CHROMIUM_PATH}".`)
    return false
  }
  console.log('No Chromium found; installing one …')
  for (const install of [fromDebian, fromPlaywright]) {
    await install(project)
    if (isThere()) return true
  }
  console.error(NO_BROWSER)
  return false
}

function isThere(): boolean {
  return findChromium() !== undefined || (!process.env.CHROMIUM_PATH && existsSync(chromium.executablePath()))
}

/** Debian and Ubuntu; as root, or where `sudo` asks for no password. */
async function fromDebian(project: string): Promise<void> {
  if (!existsSync('/usr/bin/apt-get')) return
  const sudo = process.getuid?.() === 0 ? '' : 'sudo -n '
  const get = `${sudo}apt-get`
  const words = '-y -qq --no-install-recommends'
  await shell(project, `${get} update -qq && ${get} install ${words} chromium`)
}

async function fromPlaywright(project: string): Promise<void> {
  await shell(project, `"${process.execPath}" node_modules/@playwright/test/cli.js install chromium`)
}

function shell(project: string, line: string): Promise<number> {
  return child(line, [], {
    cwd: project,
    shell: true,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

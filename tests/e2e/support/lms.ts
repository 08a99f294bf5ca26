import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { ownPackage, type ScormEdition } from '../../../scripts/scorm/packages.ts'
import { siteFiles } from '../../../scripts/scorm/site-files.ts'
import { zipOf } from '../../../scripts/scorm/write-package.ts'
import { type Host, startHost } from './host.ts'
import { test as base } from './test.ts'

const RUNTIME = {
  '1.2': { file: 'scorm12.min.js', made: 'window.API = new Scorm12API' },
  '2004': { file: 'scorm2004.min.js', made: 'window.API_1484_11 = new Scorm2004API' },
} as const

/** What is put into the page of the LMS: its runtime, and what it knows of this student. */
const page = (edition: ScormEdition) => `<!doctype html>
<meta charset="utf-8"><link rel="icon" href="data:,"><title>LMS</title>
<script src="./${RUNTIME[edition].file}"></script>
<script>
  window.said = []
  window.sessions = 0
  /* That something has never been set is an answer, too. */
  const isComplaint = (text) => !/403: |Error 403/.test(text)
  const api = ${RUNTIME[edition].made}({ logLevel: 'WARN', onLogMessage: (_, text) => isComplaint(text) && said.push(text) })
  const keep = () => { window.kept = JSON.parse(api.renderCMIToJSONString()).cmi }
  window.ready = fetch('./student.json').then((answer) => answer.json()).then((student) => {
    if (student) api.loadFromJSON(student)
    for (const name of ['LMSCommit', 'Commit']) api.on(name, keep)
    for (const name of ['LMSFinish', 'Terminate']) api.on(name, () => { keep(); window.sessions += 1 })
  })
</script>
<body></body>`

const AROUND = (launched: string) =>
  `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Around</title>
<iframe title="lesson" src="${launched}" style="width: 100%; height: 90vh"></iframe>`

/** What an LMS has recorded: elements as the edition groups them. */
export type Recorded = Readonly<Record<string, unknown>>

/** A school's LMS with one package in it: scorm-again is its runtime, and this process its data base. */
export interface ScormLms extends Host {
  readonly edition: ScormEdition
  /** What it knows of the student from the next launch on. */
  remember(recorded: Recorded): void
}

const LAUNCHED = './package/index.html?lang=en&seed=7&pace=instant'

async function startLms(edition: ScormEdition, folder: string): Promise<ScormLms> {
  const zip = zipOf(ownPackage(['new-follower']), edition, siteFiles('dist'))
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = join(folder, 'package', name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  const { file } = RUNTIME[edition]
  copyFileSync(join('node_modules/scorm-again/dist', file), join(folder, file))
  writeFileSync(join(folder, 'index.html'), page(edition))
  writeFileSync(join(folder, 'around.html'), AROUND(LAUNCHED))
  const remember = (recorded: Recorded | null) =>
    writeFileSync(join(folder, 'student.json'), JSON.stringify(recorded))
  remember(null)
  return Object.assign(await startHost(folder), { edition, remember })
}

/** A test with an LMS of its own. */
export const test = base.extend<{ readonly edition: ScormEdition; readonly lms: ScormLms }>({
  edition: ['1.2', { option: true }],
  lms: async ({ edition }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'lms-'))
    const lms = await startLms(edition, folder)
    await use(lms)
    await lms.cut()
    rmSync(folder, { recursive: true })
  },
  baseURL: ({ lms }, use) => use(lms.address),
})

/** A launched lesson, and how its student goes away. */
export interface Launch {
  readonly lesson: Page | Frame
  /** What the LMS has recorded by now. */
  recorded(): Promise<Recorded>
  /** Goes away; answers with what the LMS has recorded then. */
  leave(): Promise<Recorded>
}

/** Opens the package as an LMS does: the earlier edition two frames deep, the later one in another window. */
export async function launch(lmsPage: Page, { edition, address }: ScormLms): Promise<Launch> {
  await lmsPage.goto(address)
  await lmsPage.evaluate('ready')
  const recorded = () => lmsPage.evaluate<Recorded>('kept')
  const leave = async (go: () => Promise<unknown>) => {
    await go()
    await lmsPage.waitForFunction('sessions === 1')
    return recorded()
  }
  if (edition === '2004') {
    const opened = lmsPage.waitForEvent('popup')
    await lmsPage.evaluate((address) => void window.open(address), LAUNCHED)
    const lesson = await opened
    return { lesson, recorded, leave: () => leave(() => lesson.close({ runBeforeUnload: true })) }
  }
  await lmsPage.evaluate(() => {
    document.body.innerHTML = '<iframe title="player" src="./around.html" width="1200" height="700"></iframe>'
  })
  const player = await lmsPage.locator('iframe').elementHandle()
  const around = await player?.contentFrame()
  const inner = await around?.locator('iframe').elementHandle()
  const lesson = await inner?.contentFrame()
  if (!lesson) throw new Error('expected a frame with the lesson in it')
  return {
    lesson,
    recorded,
    leave: () => leave(() => lmsPage.locator('iframe').evaluate((frame) => frame.remove())),
  }
}

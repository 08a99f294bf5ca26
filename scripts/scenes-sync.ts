/*
 * npm run scenes:sync [-- folder …] [--accept | --accept-only id,id] [--language xx]
 * Brings the languages of the scenes in line with their texts, the JSON Schema with the reader, the page
 * of the signs with the scenes, and the guides with what the product shows.
 */
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { problemLine } from '../src/core/scene/problem.ts'
import { GUIDE_PAGES, guidePage } from './scenes/guide-page.ts'
import { IT_PAGES, itPage } from './scenes/it-page.ts'
import { SCHEMA_FILE, sceneJsonSchema, scriptJsonSchemas } from './scenes/json-schema.ts'
import { SIGNS_PAGE, signsPage } from './scenes/signs-page.ts'
import { type SyncedFile, syncFolder } from './scenes/sync-folder.ts'
import type { Accepted } from './scenes/sync-locale.ts'

const USAGE = 'usage: npm run scenes:sync -- [folder …] [--accept | --accept-only id,id] [--language xx]'

process.exitCode = main()

function main(): number {
  let args: ReturnType<typeof readArgs>
  try {
    args = readArgs()
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
    return 2
  }
  const missing = args.folders.find((folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  if (missing !== undefined) {
    console.error(`"${missing}" is not a folder.\n${USAGE}`)
    return 2
  }
  if (existsSync(SCHEMA_FILE)) writeFileSync(SCHEMA_FILE, sceneJsonSchema())
  for (const [file, text] of Object.entries(scriptJsonSchemas()))
    if (existsSync(file)) writeFileSync(file, text)
  if (existsSync(SIGNS_PAGE)) writeFileSync(SIGNS_PAGE, signsPage('scenes'))
  for (const [language, file] of Object.entries(IT_PAGES))
    if (existsSync(file)) writeFileSync(file, itPage(language as keyof typeof IT_PAGES))
  for (const page of GUIDE_PAGES)
    if (existsSync(page.file)) writeFileSync(page.file, guidePage('scenes', page))
  const reports = args.folders.map((folder) => syncFolder(folder, args))
  const problems = reports.flatMap((report) => report.problems)
  for (const problem of problems) console.log(problemLine(problem))
  for (const { files } of reports) for (const file of files) console.log(summaryOf(file))
  return problems.length > 0 ? 1 : 0
}

function readArgs() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      accept: { type: 'boolean' },
      'accept-only': { type: 'string' },
      language: { type: 'string' },
    },
  })
  const only = values['accept-only']
  const accepted: Accepted = only ? new Set(only.split(',')) : values.accept ? 'all' : 'none'
  const { language } = values
  if (language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) {
    throw new Error(`"${language}" is not the code of a language, such as "fr".`)
  }
  return {
    folders: positionals.length > 0 ? positionals : ['scenes'],
    accepted,
    ...(language === undefined ? {} : { language }),
  }
}

function summaryOf({ file, missing, stale, extra, unaccepted, changed }: SyncedFile): string {
  const counts = `${missing.length} missing, ${stale.length} stale, ${extra.length} extra, ${unaccepted.length} not accepted`
  return `${file}  ${counts}${changed ? '  (written)' : ''}`
}

/*
 * npm run scenes:check [-- folder …] [--json]
 * Checks scenes over all their paths. Exit code 0: nothing wrong; 1: problems; 2: wrong usage.
 */
import { statSync } from 'node:fs'
import { parseArgs, styleText } from 'node:util'
import type { Progress } from '../src/core/proof/index.ts'
import { problemLine } from '../src/core/scene/problem.ts'
import { LONGEST_FILE } from '../src/core/scene/yaml-source.ts'
import { bankText } from './scenes/bank-text.ts'
import { type Checked, checkFolder } from './scenes/check-folder.ts'
import { summaryText } from './scenes/summary-text.ts'

const USAGE = 'usage: npm run scenes:check -- [folder …] [--json]'
/** Whoever waits longer than this is told how far it is. */
const PATIENCE_MS = 1000
/** A script of so many characters takes about that long to read. */
const LONG_SCRIPT = 500_000

type Colour = 'red' | 'yellow' | 'green' | 'bold'

const hasColours = process.stdout.isTTY === true && !process.env.NO_COLOR

process.exitCode = main()

function main(): number {
  const args = readArgs()
  if (typeof args === 'string') {
    console.error(`${args}\n${USAGE}`)
    return 2
  }
  try {
    const tellProgress = progressTeller()
    const checked = args.folders.flatMap((folder) => checkFolder(folder, tellProgress))
    const isGood = checked.every(({ problems }) => problems.every(({ severity }) => severity === 'warning'))
    if (args.json) console.log(JSON.stringify({ ok: isGood, checked }, null, 2))
    else print(checked)
    return isGood ? 0 : 1
  } catch (error) {
    console.error(`the check could not be finished: ${messageOf(error)}`)
    return 1
  }
}

/** What to check, or else what is wrong with the question. */
function readArgs(): { readonly folders: readonly string[]; readonly json: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    })
    const folders = positionals.length > 0 ? positionals : ['scenes']
    const missing = folders.find((folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return missing === undefined ? { folders, json: values.json ?? false } : `"${missing}" is not a folder.`
  } catch (error) {
    return messageOf(error)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function print(checked: readonly Checked[]): void {
  for (const { name, problems, summary, bank } of checked) {
    for (const problem of problems)
      console.log(painted(problemLine(problem), problem.severity === 'error' ? 'red' : 'yellow'))
    if (summary) console.log(`${painted(name, 'bold')}\n${summaryText(summary)}`)
    if (bank) console.log(`${painted(name, 'bold')}\n${bankText(bank)}`)
  }
  const errors = checked
    .flatMap(({ problems }) => problems)
    .filter(({ severity }) => severity === 'error').length
  const scenes = checked.filter(({ summary }) => summary !== undefined).length
  const banks = checked.some(({ bank }) => bank !== undefined) ? ' and the bank' : ''
  if (errors === 0)
    console.log(
      painted(`${scenes} ${scenes === 1 ? 'scene' : 'scenes'}${banks} checked, nothing wrong`, 'green'),
    )
  else console.log(painted(`${errors} ${errors === 1 ? 'problem' : 'problems'}`, 'red'))
}

function painted(text: string, colour: Colour): string {
  return hasColours ? styleText(colour, text) : text
}

/** Says now and then on stderr how far it is, and at once when a very long script is about to be read. */
function progressTeller(): (name: string, characters: number) => Progress {
  let last = Date.now()
  return (name, characters) => {
    if (characters > LONG_SCRIPT && characters <= LONGEST_FILE) console.error(`checking ${name}: reading`)
    return (done, all) => {
      if (Date.now() - last < PATIENCE_MS) return
      last = Date.now()
      console.error(`checking ${name}: ${Math.round((done / all) * 100)} %`)
    }
  }
}

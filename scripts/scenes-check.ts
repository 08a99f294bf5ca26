/*
 * npm run scenes:check [-- folder …] [--json]
 * Checks scenes over all their paths. Exit code 0: nothing wrong; 1: problems; 2: wrong usage.
 */
import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { problemLine } from '../src/core/scene/problem.ts'
import { bankText } from './scenes/bank-text.ts'
import { type Checked, checkFolder } from './scenes/check-folder.ts'
import { paintFor } from './scenes/paint.ts'
import { progressTeller } from './scenes/progress.ts'
import { endWithReader } from './scenes/reader.ts'
import { summaryText } from './scenes/summary-text.ts'
import { paperText, talkText } from './scenes/talk-text.ts'

const USAGE = 'usage: npm run scenes:check -- [folder …] [--json]'

const paint = paintFor(process.stdout)

endWithReader()
process.exitCode = main()

function main(): number {
  const args = readArgs()
  if (typeof args === 'string') {
    console.error(`${args}\n${USAGE}`)
    return 2
  }
  try {
    const tellProgress = progressTeller({ now: () => Date.now(), say: (text) => console.error(text) })
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
  for (const { name, problems, summary, bank, talk, paper } of checked) {
    for (const problem of problems)
      console.log(paint(problem.severity === 'error' ? 'red' : 'yellow', problemLine(problem)))
    const head = paint('bold', name)
    if (summary) console.log(`${head}\n${summaryText(summary)}`)
    if (bank) console.log(`${head}\n${bankText(bank)}`)
    if (talk) console.log(`${head}\n${talkText(talk)}`)
    if (paper) console.log(`${head}\n${paperText(paper)}`)
  }
  const errors = checked
    .flatMap(({ problems }) => problems)
    .filter(({ severity }) => severity === 'error').length
  if (errors === 0) console.log(paint('green', `${countOf(checked)} checked, nothing wrong`))
  else console.log(paint('red', `${errors} ${errors === 1 ? 'problem' : 'problems'}`))
}

/** `8 scenes, the bank and 3 talks`. */
function countOf(checked: readonly Checked[]): string {
  const count = (of: (each: Checked) => unknown, one: string) => {
    const found = checked.filter((each) => of(each) !== undefined).length
    return `${found} ${found === 1 ? one : `${one}s`}`
  }
  const has = (of: (each: Checked) => unknown) => checked.some((each) => of(each) !== undefined)
  return new Intl.ListFormat('en-CA').format([
    count(({ summary }) => summary, 'scene'),
    ...(has(({ bank }) => bank) ? ['the bank'] : []),
    ...(has(({ talk }) => talk) ? [count(({ talk }) => talk, 'talk')] : []),
    ...(has(({ paper }) => paper) ? [count(({ paper }) => paper, 'paper')] : []),
  ])
}

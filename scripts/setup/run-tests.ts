import { browserTests, build, buildSingle, type Check, format, types, unitTests } from './checks.ts'
import { addUp, lastLine, type Tally } from './tally.ts'

/** What `npm test` runs, from the words behind it. */
export function checksFor(words: readonly string[]): readonly Check[] {
  if (words.includes('--look')) return [build, browserTests('look')]
  const quick = [format, types, build, unitTests]
  if (words.includes('--quick')) return quick
  return [...quick, buildSingle, browserTests(words.includes('--full') ? 'every' : 'chromium')]
}

/** The rest of `npm test`, once everything is installed: every check, also after one that failed. */
export async function run(project: string): Promise<void> {
  const results: { readonly title: string; readonly tally: Tally }[] = []
  for (const { title, run: check } of checksFor(process.argv.slice(2))) {
    console.log(`\n== ${title}`)
    results.push({ title, tally: await check(project) })
  }
  console.log('\n== Together')
  for (const { title, tally } of results) console.log(`${title}: ${lastLine(tally)}`)
  const all = addUp(results.map(({ tally }) => tally))
  process.exitCode = all.failed === 0 && all.passed > 0 ? 0 : 1
  console.log(lastLine(all))
}

/*
 * npm run practice:pool -- folder
 * Adds up the totals that a class or a study has handed in (CSV files of one row each, or put together by hand),
 * and prints what they say about the group.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { poolText } from './evaluation/pool.ts'

process.exitCode = main(process.argv.slice(2))

function main([folder, ...rest]: readonly string[]): number {
  if (folder === undefined || rest.length > 0) {
    console.error('usage: npm run practice:pool -- folder')
    return 2
  }
  const names = csvIn(folder)
  if (names === undefined || names.length === 0) {
    console.error(`${folder}: ${names ? 'there is no .csv file in it' : 'there is no such folder'}`)
    return 1
  }
  console.log(poolText(names.map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))))
  return 0
}

function csvIn(folder: string): readonly string[] | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined
  return readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.csv'))
    .sort()
}

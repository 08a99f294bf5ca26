import { readdirSync, readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { readBank } from '../../src/core/judgement/read-bank.ts'
import { proveBank, proveScene } from '../../src/core/proof/index.ts'
import type { Problem } from '../../src/core/scene/problem.ts'
import { readScene, type SourceFile } from '../../src/core/scene/read-scene.ts'
import { filesOf, SMALL_SIGNS, smallBank } from './small-bank.ts'
import { proveSmallPaper, proveSmallTalk, smallScript } from './small-script.ts'

const PAGES = 'docs/guides/errors'
const BASE = 'tests/support/scenes/small-talk'

/** An example of a page: what differs from the small scene, or with `raw` a whole file. */
export interface Example {
  readonly text: string
  readonly file: string
  readonly raw: boolean
  /** Whether it is of the small bank instead. */
  readonly bank: boolean
  /** Whether it is of the small talk or the small paper instead. */
  readonly script: 'talks' | 'papers' | undefined
  /** Whether the folder has no other file. */
  readonly alone: boolean
  readonly repeat: number
  readonly mostStates: number | undefined
}

export interface ErrorPage {
  readonly code: string
  readonly fails: readonly Example[]
  readonly passes: readonly Example[]
}

export function errorPages(): ErrorPage[] {
  const names = readdirSync(PAGES).filter((name) => name.endsWith('.md') && name !== 'README.md')
  return names.map((name) => {
    const text = readFileSync(`${PAGES}/${name}`, 'utf8')
    return {
      code: name.replace(/\.md$/, ''),
      fails: examples(text, 'fails'),
      passes: examples(text, 'passes'),
    }
  })
}

function examples(page: string, kind: 'fails' | 'passes'): Example[] {
  return [...page.matchAll(/^```\w+ (\w+)(.*)\n([\s\S]*?)^```$/gm)]
    .filter(([, which]) => which === kind)
    .map(([, , info = '', text = '']) => ({
      text,
      file: /file=(\S+)/.exec(info)?.[1] ?? 'scene.yaml',
      raw: / raw\b/.test(info),
      bank: / bank\b/.test(info),
      script: / talk\b/.test(info) ? 'talks' : / paper\b/.test(info) ? 'papers' : undefined,
      alone: / alone\b/.test(info),
      repeat: Number(/repeat=(\d+)/.exec(info)?.[1] ?? 1),
      mostStates: numberIn(info, /most-states=(\d+)/),
    }))
}

function numberIn(info: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(info)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Checks the small scene, or the small bank, with an example put into it. */
export function checkExample(example: Example, signs: readonly string[]): readonly Problem[] {
  if (example.bank) {
    const files = filesOf(bankWith(example))
    return proveBank(readBank(files, { signs: SMALL_SIGNS.map(({ id }) => id) }), SMALL_SIGNS).problems
  }
  if (example.script !== undefined) {
    const whole = merge(parse(smallScript(example.script)), parse(example.text))
    return example.script === 'talks' ? proveSmallTalk(whole).problems : proveSmallPaper(whole)
  }
  const { mostStates } = example
  const proof = proveScene(
    readScene(filesWith(example), { signs }),
    mostStates === undefined ? {} : { mostStates },
  )
  return proof.problems
}

/** Several files, with a comma between them, are changed alike. */
function bankWith({ file, text, alone }: Example): ReadonlyMap<string, object> {
  const bank = smallBank()
  const changed = file.split(',').map((name) => [name, merge(bank.get(name), parse(text)) as object] as const)
  return new Map(alone ? changed : [...bank, ...changed])
}

function filesWith(example: Example): SourceFile[] {
  const path = (name: string) => `small-talk/${name}`
  const changed = { path: path(example.file), text: textOf(example) }
  if (example.alone || example.file === 'scene.yaml') return [changed]
  return [{ path: path('scene.yaml'), text: readFileSync(`${BASE}/scene.yaml`, 'utf8') }, changed]
}

function textOf({ raw, text, file, repeat }: Example): string {
  if (raw) return text.repeat(repeat)
  const merged = merge(parse(readFileSync(`${BASE}/${file}`, 'utf8')), parse(text))
  return file.endsWith('.json') ? JSON.stringify(merged) : stringify(merged)
}

/** Puts a part into a whole: keys into keys, list entries by their id; `null` takes a key out. */
function merge(whole: unknown, part: unknown): unknown {
  if (Array.isArray(whole) && Array.isArray(part) && part.length > 0 && part.every(isRecord)) {
    const list = [...whole]
    for (const entry of part) {
      const at = list.findIndex((each) => idOf(each) !== undefined && idOf(each) === idOf(entry))
      if (at === -1) list.push(entry)
      else list[at] = merge(list[at], entry)
    }
    return list
  }
  if (!isRecord(whole) || !isRecord(part)) return part
  const keys = [...Object.keys(whole), ...Object.keys(part).filter((key) => !(key in whole))]
  const entries = keys.map((key) => [key, key in part ? merge(whole[key], part[key]) : whole[key]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== null))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function idOf(value: unknown): unknown {
  return isRecord(value) ? value.id : undefined
}

import { readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { signHeadsIn } from '../../scripts/scenes/shared-files.ts'
import { type PaperReading, readPaper } from '../../src/core/paper/read-paper.ts'
import { provePaper, proveTalk, type TalkProof } from '../../src/core/proof/index.ts'
import type { Problem } from '../../src/core/scene/problem.ts'
import type { SourceFile } from '../../src/core/scene/read-scene.ts'
import { readTalk, type TalkReading } from '../../src/core/talk/read-talk.ts'
import { smallTalkWith } from './small-talk.ts'

const FOLDER = 'tests/support'
const SIGNS = signHeadsIn('scenes') ?? []
const SCENES = [smallTalkWith()]

/** The small talk or paper as its text, for whoever changes some words of it. */
export function smallScript(folder: 'talks' | 'papers'): string {
  return readFileSync(`${FOLDER}/${folder}/small.yaml`, 'utf8')
}

/** The small talk as a value that can be changed. */
export function smallTalkFile(): SmallFile {
  return parse(smallScript('talks')) as SmallFile
}

/** As much of a talk as tests change. */
export interface SmallFile {
  lengths: number[]
  audience: string
  steps: Record<string, unknown>[]
}

/** Reads a talk whose script is this value or text; `locales` are its other languages. */
export function readSmallTalk(script: unknown, locales: Readonly<Record<string, object>> = {}): TalkReading {
  const files = { id: 'small', script: fileOf('talks/small.yaml', script), locales: localesOf(locales) }
  return readTalk(files, { scenes: SCENES, signs: SIGNS.map(({ id }) => id) })
}

/** Checks such a talk. */
export function proveSmallTalk(script: unknown, locales: Readonly<Record<string, object>> = {}): TalkProof {
  const cards = { signs: {}, advice: {} }
  return proveTalk(readSmallTalk(script, locales), { scenes: SCENES, signs: SIGNS, cards })
}

/** Reads a paper likewise. */
export function readSmallPaper(script: unknown): PaperReading {
  return readPaper({ id: 'small', script: fileOf('papers/small.yaml', script), locales: [] })
}

/** Checks such a paper. */
export function proveSmallPaper(script: unknown): readonly Problem[] {
  return provePaper(readSmallPaper(script)).problems
}

function fileOf(path: string, script: unknown): SourceFile {
  return { path, text: typeof script === 'string' ? script : stringify(script) }
}

function localesOf(locales: Readonly<Record<string, object>>): SourceFile[] {
  return Object.entries(locales).map(([language, entries]) => {
    return { path: `talks/locales/small.${language}.json`, text: JSON.stringify(entries) }
  })
}

import { didYouMean } from '../scene/did-you-mean.ts'
import type { LocaleFile } from '../scene/locale-file.ts'
import { errorAt, inReadingOrder, type Problem } from '../scene/problem.ts'
import type { Texts } from '../scene/scene.ts'
import { placeholdersOf } from '../scene/scene-texts.ts'
import { type Salvaged, shapeOf } from '../scene/shape.ts'
import { type KeyPath, readYaml, type YamlSource } from '../scene/yaml-source.ts'
import { readLanguages, type TalkFiles } from '../talk/read-talk.ts'
import { type Block, FILLED_IN, type Paper } from './paper.ts'
import { BLOCK_KEYS, type BlockFile, type PaperFile, paperFile } from './paper-file.ts'
import { type PaperText, textsOfPaper } from './paper-texts.ts'

/** Everything that a paper's files say, and everything that is wrong with them. */
export interface PaperReading {
  readonly id: string
  /** Absent when its file has an error. */
  readonly paper?: Paper
  readonly texts: Readonly<Record<string, Texts>>
  readonly sources: Texts
  readonly parts: readonly PaperText[]
  readonly locales: Readonly<Record<string, LocaleFile>>
  readonly placeOf: (path: KeyPath) => { readonly file: string; readonly line: number }
  readonly problems: readonly Problem[]
}

/** Reads a paper: its file, and `locales/<id>.<language>.json`. Pure, and never throws. */
export function readPaper({ id, script, locales }: TalkFiles): PaperReading {
  const top = { file: script.path, line: 1 }
  const { source, problems } = readYaml(script.path, script.text)
  if (source === undefined || typeof source.value !== 'object' || source.value === null) {
    const message = 'the file is not a paper: it is no group of keys. See docs/guides/talk-format.md.'
    const all = source === undefined ? problems : [...problems, errorAt(top, 'wrong-value', message)]
    return { id, texts: {}, sources: {}, parts: [], locales: {}, placeOf: () => top, problems: all }
  }
  const shape = shapeOf(paperFile, source)
  const own = [...problems, ...shape.problems, ...nameProblems(shape.rest, source, id)]
  const whole = own.length === 0 ? shape.whole : undefined
  const parts = textsOfPaper(shape.rest)
  const sources = Object.fromEntries(parts.map((part) => [part.id, part.text]))
  const others = readLanguages(id, locales, whole === undefined ? undefined : sources)
  return {
    id,
    ...(whole === undefined ? {} : { paper: compilePaper(whole) }),
    texts: { [shape.rest.language ?? 'en']: sources, ...others.texts },
    sources,
    parts,
    locales: others.locales,
    placeOf: source.placeOf,
    problems: inReadingOrder([...own, ...others.problems]),
  }
}

function nameProblems(paper: Salvaged<PaperFile>, source: YamlSource, fileName: string): Problem[] {
  const problems: Problem[] = []
  const at = (path: KeyPath) => source.placeOf(path)
  if (paper.id !== undefined && paper.id !== fileName) {
    const message = `the id "${paper.id}" differs from the file's name "${fileName}".`
    problems.push(errorAt(at(['id']), 'id-mismatch', message))
  }
  const seen = new Set<string>()
  for (const [i, part] of (paper.parts ?? []).entries()) {
    if (part?.id !== undefined && seen.has(part.id))
      problems.push(errorAt(at(['parts', i, 'id']), 'duplicate-id', `the id "${part.id}" is taken already.`))
    seen.add(part?.id ?? '')
    for (const [n, block] of (part?.blocks ?? []).entries()) {
      const given = BLOCK_KEYS.filter((key) => block?.[key] !== undefined)
      if (given.length === 1) continue
      const got = given.length === 0 ? 'none' : given.join(' and ')
      const message = `block ${n + 1} of "${part?.id}" has exactly one of ${BLOCK_KEYS.join(', ')}, but ${got}.`
      problems.push(errorAt(at(['parts', i, 'blocks', n]), 'exactly-one', message))
    }
  }
  for (const { text, path } of textsOfPaper(paper))
    for (const word of placeholdersOf(text))
      if (!FILLED_IN.some((known) => known === word)) {
        const message = `"${word}" is nothing that can be filled in. ${didYouMean(word, FILLED_IN)}`
        problems.push(errorAt(at(path), 'unknown-placeholder', message))
      }
  return problems
}

/** Takes the words out of a paper that was read without an error. */
function compilePaper({ id, language, reader, lead, parts }: PaperFile): Paper {
  return {
    id,
    language,
    reader,
    hasLead: lead !== undefined,
    parts: parts.map((part) => ({
      id: part.id,
      hasTitle: part.title !== undefined,
      blocks: part.blocks.map(compileBlock),
    })),
  }
}

function compileBlock(block: BlockFile): Block {
  const { list, numbered, tick, show, lines = 1, sources = [] } = block
  if (list) return { type: 'list', items: list.length }
  if (numbered) return { type: 'numbered', items: numbered.length }
  if (tick) return { type: 'tick', items: tick.length }
  if (block.q !== undefined) return { type: 'answer', sources }
  if (block.say !== undefined) return { type: 'instead' }
  if (block.write !== undefined) return { type: 'write', lines }
  if (show) return { type: 'show', what: show }
  return { type: 'text', sources }
}

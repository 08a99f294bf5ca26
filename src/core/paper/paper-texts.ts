import type { Source } from '../debrief/signs.ts'
import type { Salvaged } from '../scene/shape.ts'
import type { KeyPath } from '../scene/yaml-source.ts'
import type { BlockFile, PaperFile } from './paper-file.ts'

/** One text of a paper: its id in every language, who says so where it is a claim, and where it stands. */
export interface PaperText {
  readonly id: string
  readonly text: string
  readonly sources?: readonly Source[]
  readonly path: KeyPath
}

type Add = (id: string, text: string | undefined, path: KeyPath, sources?: readonly Source[]) => void

/** Every text in reading order: `title`, `lead`, `<part>.title`, `<part>.2`, `<part>.2.1`, `<part>.3.q`. */
export function textsOfPaper(paper: Salvaged<PaperFile>): PaperText[] {
  const texts: PaperText[] = []
  const add: Add = (id, text, path, sources) => {
    if (text !== undefined) texts.push({ id, text, path, ...(sources ? { sources } : {}) })
  }
  add('title', paper.title, ['title'])
  add('lead', paper.lead, ['lead'])
  for (const [at, part] of (paper.parts ?? []).entries()) {
    if (part?.id === undefined) continue
    add(`${part.id}.title`, part.title, ['parts', at, 'title'])
    for (const [i, block] of (part.blocks ?? []).entries())
      if (block) addBlock(block, `${part.id}.${i + 1}`, ['parts', at, 'blocks', i], add)
  }
  return texts
}

function addBlock(block: Salvaged<BlockFile>, id: string, path: KeyPath, add: Add): void {
  const sources = (block.sources ?? []) as readonly Source[]
  add(id, block.text, [...path, 'text'])
  add(id, block.claim, [...path, 'claim'], sources)
  for (const key of ['list', 'numbered', 'tick'] as const)
    for (const [i, item] of (block[key] ?? []).entries()) add(`${id}.${i + 1}`, item, [...path, key, i])
  add(`${id}.q`, block.q, [...path, 'q'])
  add(`${id}.a`, block.a, [...path, 'a'], block.sources ? sources : undefined)
  add(`${id}.instead`, block.instead, [...path, 'instead'])
  add(`${id}.say`, block.say, [...path, 'say'])
  add(`${id}.write`, block.write, [...path, 'write'])
}

import { type Node, parse, type SourceFile } from './source-file.ts'

const SHAPE = /^TS(Interface|TypeAlias)Declaration$/

/**
 * The names that a file exports without a docblock right above them. Exports without an empty line in between
 * are one thing, such as a list and the type made from it, and one docblock serves them. A file that describes
 * one shape may say so once, at its top, for all of its types.
 */
export function undocumented(file: SourceFile): readonly string[] {
  const { program, comments } = parse(file)
  const docblocks = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
  const isDocumented = ({ start }: Node) =>
    docblocks.some(({ end }) => end <= start && /^[^\S\n]*\n?[^\S\n]*$/.test(file.code.slice(end, start)))
  const hasPreface = docblocks.some(
    ({ start, end }) => start === 0 && /^\s*\n\s*\n/.test(file.code.slice(end)),
  )
  return groups(program.body as unknown as readonly Node[], file.code)
    .filter((group) => !group.some(isDocumented))
    .flat()
    .filter((node) => node.type === 'ExportNamedDeclaration' && node.declaration)
    .map((node) => node.declaration as Node)
    .filter((declaration) => !(hasPreface && SHAPE.test(declaration.type)))
    .flatMap(namesOf)
}

function groups(nodes: readonly Node[], code: string): readonly (readonly Node[])[] {
  const all: Node[][] = []
  for (const node of nodes) {
    const last = all.at(-1)
    const between = code.slice(last?.at(-1)?.end ?? 0, node.start)
    if (last && !/\n\s*\n/.test(between)) last.push(node)
    else all.push([node])
  }
  return all
}

/** Whether a file has a default export, whose name would be anybody's guess. */
export function hasDefaultExport(file: SourceFile): boolean {
  return parse(file).module.staticExports.some(({ entries }) =>
    entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
  )
}

/** The classes that extend Phaser's own Scene, by their names. */
export function phaserScenes(file: SourceFile): readonly string[] {
  return [...file.code.matchAll(/class\s+(\w+)\s+extends\s+(?:Phaser\.)?Scene\b/g)].map(
    ([, name]) => name ?? '',
  )
}

function namesOf(declaration: Node): readonly string[] {
  const declared = (declaration.declarations ?? [declaration]) as readonly Node[]
  return declared.map(({ id }) => String((id as Node | undefined)?.name ?? '(pattern)'))
}

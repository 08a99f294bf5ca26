import { type Node, walk } from './source-file.ts'

/** Whether something above a place declares this name: a parameter, a variable, a function or an import. */
export function isDeclared(name: string, above: readonly Node[]): boolean {
  return above.some((node) => declarationsOf(node).some((pattern) => binds(pattern, name)))
}

function declarationsOf(node: Node): readonly unknown[] {
  const params = (node.params ?? []) as readonly unknown[]
  const statements = Array.isArray(node.body) ? (node.body as readonly Node[]) : []
  return [...params, node.param, ...statements.flatMap(declaredBy), ...loopVariables(node)]
}

/** The variables of a `for`, and of a `for … of`. */
function loopVariables(node: Node): readonly unknown[] {
  return [node.init, node.left].flatMap((part) => (part ? declaredBy(part as Node) : []))
}

function declaredBy(statement: Node): readonly unknown[] {
  const { declarations, specifiers, declaration } = statement as Readonly<Record<string, unknown>>
  if (declaration) return declaredBy(declaration as Node)
  if (Array.isArray(declarations)) return declarations.map(({ id }) => id)
  if (Array.isArray(specifiers)) return specifiers.map(({ local }) => local)
  return /Declaration$/.test(statement.type) ? [statement.id] : []
}

function binds(pattern: unknown, name: string): boolean {
  let found = false
  walk(pattern, (node, _, key) => {
    if (node.type === 'Identifier' && node.name === name && key !== 'key') found = true
  })
  return found
}

import type { Rolldown } from 'vite'

/** The files of a build that are fetched by nobody who does not open one of these pages. Doors are named as their chunks are. */
export function onlyBehind(
  bundle: Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>,
  doors: readonly string[],
): ReadonlySet<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const reached = new Set<string>()
  const reach = (name: string) => {
    const chunk = byName.get(name)
    if (!chunk || reached.has(name) || doors.includes(chunk.name)) return
    reached.add(name)
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) reach(next)
  }
  for (const { fileName, isEntry } of chunks) if (isEntry) reach(fileName)
  const stylesOf = (wanted: (name: string) => boolean) =>
    chunks
      .filter(({ fileName }) => wanted(fileName))
      .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
  const forAll = new Set(stylesOf((name) => reached.has(name)))
  const behind = [...byName.keys()].filter((name) => !reached.has(name))
  const styles = stylesOf((name) => !reached.has(name)).filter((style) => !forAll.has(style))
  return new Set([...behind, ...styles])
}

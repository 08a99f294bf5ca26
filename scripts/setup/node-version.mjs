/**
 * One sentence when this Node is too old for the tools (20.19, or 22.12 of the newer line, as Vite asks),
 * nothing when it will do. Written in old syntax, since an old Node is what has to read it.
 */
export function nodeProblem(version) {
  const parts = version.split('.').map(Number)
  const major = parts[0]
  const minor = parts[1]
  const good = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23
  if (good) return undefined
  return `This needs Node 20.19 or newer (or 22.12 or newer), but this is Node ${version}: install the version marked LTS from nodejs.org and try again.`
}

const FORBIDDEN = ['utils', 'util', 'helpers', 'helper', 'manager', 'handler', 'common', 'data', 'misc']

const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
/** What the world expects to be called so. */
const CUSTOMARY = /^(README|LICENSE|LICENSES|CHANGELOG|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT)(\.md)?$/

/** What is wrong with a file's name or those of its folders, in words; nothing when all is well. */
export function wrongNames(path: string): readonly string[] {
  return path.split('/').flatMap((name) => {
    const word = name.split(/[-.]/).find((part) => FORBIDDEN.includes(part.toLowerCase()))
    if (word) return [`${path}: "${word}" says nothing; name it after what it is about`]
    return KEBAB.test(name) || CUSTOMARY.test(name) ? [] : [`${path}: "${name}" is not in kebab-case`]
  })
}

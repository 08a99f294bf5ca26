import { type Source, Trouble } from './found.ts'
import { LIMITS } from './limits.ts'

/** What was chosen in one of the browser's own windows: a folder with all that is in it, or files. */
export function fromList(list: ArrayLike<File>): Source {
  const files = Array.from(list)
  return async () => {
    const [first] = files
    const name = first?.webkitRelativePath.split('/')[0] || first?.name || ''
    if (files.length > LIMITS.files) throw new Trouble('too-many', name)
    return { name, files: files.map((blob) => ({ path: blob.webkitRelativePath || blob.name, blob })) }
  }
}

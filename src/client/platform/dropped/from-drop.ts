import { type Found, type FoundFile, type Source, Trouble } from './found.ts'
import { fromList } from './from-list.ts'
import { LIMITS } from './limits.ts'

/** What was dropped on the page, folders included. To be called while the drop still happens. */
export function fromDrop(transfer: DataTransfer): Source {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return fromList(transfer.files)
  return async (): Promise<Found> => {
    const walk: Walk = { files: [], seen: 0, name: entries[0]?.name ?? '' }
    for (const entry of entries) await collect(entry, walk, 0)
    return { name: walk.name, files: walk.files }
  }
}

interface Walk {
  readonly name: string
  readonly files: FoundFile[]
  seen: number
}

async function collect(entry: FileSystemEntry, walk: Walk, depth: number): Promise<void> {
  walk.seen += 1
  if (walk.seen > LIMITS.files) throw new Trouble('too-many', walk.name)
  if (isFile(entry)) {
    const blob = await new Promise<File>((found, fail) => entry.file(found, fail))
    walk.files.push({ path: entry.fullPath.replace(/^\//, ''), blob })
    return
  }
  if (!isFolder(entry) || depth >= LIMITS.depth || /^(\.|node_modules$|__MACOSX$)/.test(entry.name)) return
  const reader = entry.createReader()
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, fail) => reader.readEntries(found, fail))
    if (some.length === 0) return
    for (const each of some) await collect(each, walk, depth + 1)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

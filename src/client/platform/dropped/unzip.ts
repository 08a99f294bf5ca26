import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import type { SourceFile } from '../../../core/scene/read-scene.ts'
import { isOfAScene } from '../../../core/scene/scenes-among.ts'
import { Trouble } from './found.ts'
import { LIMITS } from './limits.ts'

/** So many bytes are unpacked at a time: a byte becomes a thousand at most, so a bomb is noticed while it is small. */
const STEP = 16_384

/** What a zip holds: the texts of scenes, and the names of everything. */
export interface Unzipped {
  readonly files: readonly SourceFile[]
  readonly names: readonly string[]
}

/** Unpacks what belongs to scenes and nothing else. @throws Trouble */
export async function unzip(name: string, zip: Blob, breathe: () => Promise<void>): Promise<Unzipped> {
  if (zip.size > LIMITS.zipBytes) throw new Trouble('too-large', name)
  const bytes = new Uint8Array(await zip.arrayBuffer())
  const unpacking = new Unpacking(name)
  for (let at = 0; at < bytes.length; at += STEP) {
    unpacking.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    await breathe()
  }
  if (unpacking.names.length === 0 || unpacking.open > 0) throw new Trouble('zip-damaged', name)
  return unpacking
}

class Unpacking implements Unzipped {
  readonly files: SourceFile[] = []
  readonly names: string[] = []
  /** Texts that have begun and not ended. */
  open = 0
  private size = 0
  private trouble: Trouble | undefined
  private readonly stream = new Unzip((file) => this.begin(file))

  constructor(private readonly name: string) {
    this.stream.register(UnzipInflate)
  }

  push(bytes: Uint8Array, isLast: boolean): void {
    try {
      this.stream.push(bytes, isLast)
    } catch (error) {
      throw error instanceof Trouble ? error : new Trouble('zip-damaged', this.name)
    }
    if (this.trouble) throw this.trouble
  }

  private begin(file: UnzipFile): void {
    const path = file.name.replaceAll('\\', '/')
    this.names.push(path)
    if (this.names.length > LIMITS.files) throw new Trouble('too-many', this.name)
    if (/(^|\/)(\.|__MACOSX\/)/.test(path) || !isOfAScene(path)) return
    const decoder = new TextDecoder()
    let text = ''
    this.open += 1
    file.ondata = (error, chunk, isEnd) => {
      if (this.trouble) return
      this.size += chunk?.length ?? 0
      if (error) this.trouble = new Trouble('zip-damaged', this.name)
      else if (this.size > LIMITS.textBytes) this.trouble = new Trouble('too-large', this.name)
      else text += decoder.decode(chunk, { stream: !isEnd })
      if (!isEnd || this.trouble) return
      this.open -= 1
      this.files.push({ path, text })
    }
    file.start()
  }
}

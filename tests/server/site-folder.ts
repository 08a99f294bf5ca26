import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A built site of a few bytes, in a folder of its own. */
export async function aSite(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'site-'))
  const script = 'console.log("hello")\n'
  const files: Readonly<Record<string, string | Buffer>> = {
    'index.html': '<!doctype html><title>hi</title>',
    'manifest.webmanifest': '{}',
    '.built-from': 'secret',
    'assets/main-AbCd_123.js': script,
    'assets/main-AbCd_123.js.gz': gzipSync(script),
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), content)
  }
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

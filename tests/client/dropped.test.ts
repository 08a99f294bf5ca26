import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Found, Trouble } from '../../src/client/platform/dropped/found.ts'
import { fromList } from '../../src/client/platform/dropped/from-list.ts'
import { LIMITS } from '../../src/client/platform/dropped/limits.ts'
import { takeScenes } from '../../src/client/platform/dropped/take.ts'

const noBreath = async () => {}
const SCRIPT = 'id: cats\nbeats: {}\n'

/** Something that was put on the page: paths and what stands in them. */
function put(files: Readonly<Record<string, string | Uint8Array>>, name = 'cats'): Found {
  return {
    name,
    files: Object.entries(files).map(([path, part]) => ({ path, blob: new Blob([part as never]) })),
  }
}

function zipped(files: Readonly<Record<string, string | Uint8Array>>, options = {}): Uint8Array {
  const bytes = Object.entries(files).map(([path, text]) => [
    path,
    typeof text === 'string' ? strToU8(text) : text,
  ])
  return zipSync(Object.fromEntries(bytes), options)
}

const paths = async (found: Found) =>
  (await takeScenes(found, noBreath)).map(({ name, files }) => [name, ...files.map(({ path }) => path)])

async function troubleOf(found: Found): Promise<string> {
  const error = await takeScenes(found, noBreath).catch((caught: unknown) => caught)
  if (!(error instanceof Trouble)) throw new Error(`expected a Trouble, not ${String(error)}`)
  return `${error.kind}: ${error.which}`
}

describe('a scene that is put on the page', () => {
  const folder = { 'cats/scene.yaml': SCRIPT, 'cats/locales/fr.json': '{}', 'cats/photo.png': 'x' }

  it('is a folder, of which only the files of a scene are read', async () => {
    expect(await paths(put(folder))).toEqual([['cats', 'cats/scene.yaml', 'cats/locales/fr.json']])
  })

  it('is a zip of it, whatever the zip is called, and however it was made', async () => {
    const wanted = [['cats', 'cats/scene.yaml', 'cats/locales/fr.json']]
    for (const level of [0, 9]) {
      expect(await paths(put({ 'a.download': zipped(folder, { level }) }))).toEqual(wanted)
    }
    const windows = zipped({ 'cats\\scene.yaml': SCRIPT, 'cats\\locales\\fr.json': '{}' })
    expect(await paths(put({ 'cats.zip': windows }))).toEqual(wanted)
    const mac = zipped({ ...folder, '__MACOSX/cats/._scene.yaml': 'x', '__MACOSX/cats/scene.yaml': 'x' })
    expect(await paths(put({ 'cats.zip': mac }))).toEqual(wanted)
  })

  it('is one file, whatever its author has called it', async () => {
    for (const name of ['scene.yaml', 'the cat chat.yml', 'scene.yaml.txt']) {
      const [scene] = await takeScenes(put({ [name]: SCRIPT }), noBreath)
      expect(scene).toEqual({ name: '', files: [{ path: 'scene.yaml', text: SCRIPT }] })
    }
  })

  it('is one of several, which are all named', async () => {
    const both = put({ 'all/cats/scene.yaml': SCRIPT, 'all/dogs/scene.yaml': SCRIPT, 'all/signs.yaml': '' })
    expect((await paths(both)).map(([name]) => name)).toEqual(['cats', 'dogs'])
    const asZip = put({ 'all.zip': zipped({ 'cats/scene.yaml': SCRIPT, 'dogs/scene.yaml': SCRIPT }) })
    expect((await paths(asZip)).map(([name]) => name)).toEqual(['cats', 'dogs'])
  })

  it('keeps every letter of its texts, also where a zip cuts one in two', async () => {
    const text = `id: cats\nsummary: ${'é😀'.repeat(30_000)}\n`
    const [scene] = await takeScenes(
      put({ 'cats.zip': zipped({ 'cats/scene.yaml': text }, { level: 0 }) }),
      noBreath,
    )
    expect(scene?.files[0]?.text).toBe(text)
  })
})

describe('what is no scene', () => {
  const image = readFileSync('node_modules/phaser/package.json').fill(0xff)

  it.each([
    ['nothing: ', put({}, '')],
    ['no-scene: photos', put({ 'photos/a.png': 'x', 'photos/b.png': 'x' }, 'photos')],
    ['not-a-scene-file: cat.png', put({ 'cat.png': new Uint8Array(image) }, 'cat.png')],
    ['not-a-scene-file: cats.docx.pdf', put({ 'cats.docx.pdf': '%PDF' })],
    ['ends-in-txt: cats/scene.yaml.txt', put({ 'cats/scene.yaml.txt': SCRIPT, 'cats/a.png': '' })],
    ['one-at-a-time: two', put({ 'a.zip': zipped({ a: 'a' }), 'b.zip': zipped({ b: 'b' }) }, 'two')],
    ['no-scene: letter.docx', put({ 'letter.docx': zipped({ 'word/document.xml': '<a/>' }) }, 'letter.docx')],
  ])('is told as "%s"', async (trouble, found) => {
    expect(await troubleOf(found)).toBe(trouble)
  })

  it('is a zip that is damaged, cut off or locked', async () => {
    const whole = zipped({ 'cats/scene.yaml': SCRIPT.repeat(500) })
    const cut = whole.slice(0, 80)
    const damaged = whole.slice()
    damaged.fill(0x99, 50, 90)
    const only = zipped({})
    for (const zip of [cut, damaged, new Uint8Array([...strToU8('PK\u0003\u0004'), 1, 2])]) {
      expect(await troubleOf(put({ 'cats.zip': zip }))).toBe('zip-damaged: cats.zip')
    }
    expect(await troubleOf(put({ 'cats.zip': only }, 'cats.zip'))).toBe('not-a-scene-file: cats.zip')
  })

  it('is a file that has changed or gone since it was chosen', async () => {
    const blob = {
      size: 10,
      slice: () => ({ text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    }
    const found = { name: 'cats', files: [{ path: 'cats/scene.yaml', blob: blob as unknown as Blob }] }
    expect(await troubleOf(found)).toBe('changed: cats/scene.yaml')
  })
})

describe('what is far too much', () => {
  const bomb = () => zipped({ 'cats/scene.yaml': new Uint8Array(LIMITS.textBytes + 1_000_000) }, { level: 9 })

  it('is a zip that would unpack to more than any scene, however small it is', async () => {
    const zip = bomb()
    expect(zip.length).toBeLessThan(100_000)
    expect(await troubleOf(put({ 'cats.zip': zip }))).toBe('too-large: cats.zip')
  })

  it('is noticed while it is unpacked, whatever the zip says of its own size', async () => {
    const zip = bomb()
    const view = new DataView(zip.buffer, zip.byteOffset)
    const directory = view.getUint32(zip.length - 22 + 16, true)
    for (const at of [22, directory + 24]) view.setUint32(at, 100, true)
    expect(await troubleOf(put({ 'cats.zip': zip }))).toBe('too-large: cats.zip')
  })

  it('is a zip that is too large to be looked at', async () => {
    const blob = { size: LIMITS.zipBytes + 1, slice: () => new Blob(['PK\u0003\u0004']) }
    const found = { name: 'all.zip', files: [{ path: 'all.zip', blob: blob as unknown as Blob }] }
    expect(await troubleOf(found)).toBe('too-large: all.zip')
  })

  it('is a zip or a folder with thousands of files', async () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.files + 1 }, (_, at) => [`cats/${at}.png`, '']),
    )
    expect(await troubleOf(put({ 'cats.zip': zipped(many) }))).toBe('too-many: cats.zip')
    const files = Object.keys(many).map((name) =>
      Object.assign(new File([''], name), { webkitRelativePath: name }),
    )
    await expect(fromList(files)()).rejects.toMatchObject({ kind: 'too-many' })
  })

  it('is a text that is read only so far that the check can say so', async () => {
    const blob = new Blob([' '.repeat(LIMITS.oneTextBytes + 5)])
    const [scene] = await takeScenes({ name: '', files: [{ path: 'scene.yaml', blob }] }, noBreath)
    expect(scene?.files[0]?.text.length).toBe(LIMITS.oneTextBytes)
  })
})

/** The data block of the single file, in which all scenes lie packed. */
const BLOCK = 'pack'

/** Only the single file asks for this module: what its build has packed is unpacked once, when first needed. */
const pieces = await unpack(document.getElementById(BLOCK)?.textContent ?? '')

/** A part of the content, by the name that the build gave it. @throws when the file is damaged */
export function piece(name: string): unknown {
  if (!Object.hasOwn(pieces, name)) throw new Error(`expected "${name}" in the file, which must be damaged`)
  return pieces[name]
}

async function unpack(text: string): Promise<Readonly<Record<string, unknown>>> {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(stream).json()) as Record<string, unknown>
}

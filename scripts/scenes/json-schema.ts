import { z } from 'zod'
import { sceneFile } from '../../src/core/scene/scene-file.ts'

/** Where editors find it: `# yaml-language-server: $schema=../scene.schema.json`. */
export const SCHEMA_FILE = 'scenes/scene.schema.json'
/** The line width of biome.json, so that the emitted file needs no formatting. */
const WIDTH = 110

/** The JSON Schema of a scene.yaml as text, for completion and hints in an author's editor. */
export function sceneJsonSchema(): string {
  const schema = z.toJSONSchema(sceneFile, { io: 'input' })
  const text = JSON.stringify({ title: 'A scene of Before You Reply', ...schema }, null, 2)
  return `${text.replace(/^(.*)\[\n([^[\]{}]*?)\n\s*\](,?)$/gm, oneLine)}\n`
}

function oneLine(whole: string, before: string, items: string, after: string): string {
  const line = `${before}[${items.trim().replace(/\n\s*/g, ' ')}]${after}`
  return line.length <= WIDTH ? line : whole
}

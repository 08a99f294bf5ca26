import { z } from 'zod'
import { paperFile } from '../../src/core/paper/paper-file.ts'
import { sceneFile } from '../../src/core/scene/scene-file.ts'
import { talkFile } from '../../src/core/talk/talk-file.ts'

/** Where editors find it: `# yaml-language-server: $schema=../scene.schema.json`. */
export const SCHEMA_FILE = 'scenes/scene.schema.json'
/** The line width of biome.json, so that the emitted file needs no formatting. */
const WIDTH = 110

/** The JSON Schema of a scene.yaml as text, for completion and hints in an author's editor. */
export function sceneJsonSchema(): string {
  return schemaText('A scene of Before You Reply', sceneFile)
}

/** The schemas of talks and papers, by the file that holds each. */
export function scriptJsonSchemas(): Readonly<Record<string, string>> {
  return {
    'scenes/talk.schema.json': schemaText('A talk of Before You Reply', talkFile),
    'scenes/paper.schema.json': schemaText('A paper of Before You Reply', paperFile),
  }
}

function schemaText(title: string, kind: z.ZodType): string {
  const text = JSON.stringify({ title, ...z.toJSONSchema(kind, { io: 'input' }) }, null, 2)
  return `${text.replace(/^(.*)\[\n([^[\]{}]*?)\n\s*\](,?)$/gm, oneLine)}\n`
}

function oneLine(whole: string, before: string, items: string, after: string): string {
  const line = `${before}[${items.trim().replace(/\n\s*/g, ' ')}]${after}`
  return line.length <= WIDTH ? line : whole
}

import { LINE_KEYS, REPLY_KEYS, type SceneFile } from './scene-file.ts'
import type { Salvaged } from './shape.ts'
import type { KeyPath } from './yaml-source.ts'

/** What a text is, which decides the rules of the charter that hold for it. */
export type TextKind =
  | 'card'
  | 'name'
  | 'status'
  | 'message'
  | 'hidden'
  | 'screen'
  | 'profile'
  | 'tells'
  | 'say'
  | 'do'
  | 'thought'
  | 'note'
  | 'question'
  | 'ending'
  | 'feedback'

/** One text of a scene file: its id in every language, and where it stands. */
export interface SceneText {
  readonly id: string
  readonly text: string
  readonly kind: TextKind
  /** The speaker, where it is a message or a hidden tile. */
  readonly who?: string
  readonly path: KeyPath
}

type Part = string | undefined

const LINE_KINDS: Readonly<Record<(typeof LINE_KEYS)[number], TextKind>> = {
  text: 'message',
  hidden: 'hidden',
  screen: 'screen',
  profile: 'profile',
  tells: 'tells',
}

/** Every text of a scene, in reading order. Works on a damaged file, too, and then lists what is there. */
export function textsOf(scene: Salvaged<SceneFile>): SceneText[] {
  const texts: SceneText[] = []
  const add = (id: Part, text: Part, kind: TextKind, path: KeyPath, who?: string) => {
    if (id !== undefined && text !== undefined) texts.push({ id, text, kind, path, ...(who ? { who } : {}) })
  }
  add('title', scene.title, 'card', ['title'])
  add('summary', scene.summary, 'card', ['summary'])
  add('contentNote', scene.contentNote, 'card', ['contentNote'])
  for (const [key, person] of Object.entries(scene.people ?? {})) {
    add(`people.${key}`, person?.name, 'name', ['people', key, 'name'])
    for (const [i, name] of (person?.otherNames ?? []).entries()) {
      add(`people.${key}.${i + 1}`, name, 'name', ['people', key, 'otherNames', i])
    }
  }
  for (const [key, thread] of Object.entries(scene.threads ?? {})) {
    add(`threads.${key}`, thread?.status, 'status', ['threads', key, 'status'])
  }
  add('lock', scene.lock?.text, 'screen', ['lock', 'text'])
  for (const [key, beat] of Object.entries(scene.beats ?? {})) addBeat(key, beat, add)
  return texts
}

type Add = (id: Part, text: Part, kind: TextKind, path: KeyPath, who?: string) => void
type LooseBeat = NonNullable<Salvaged<SceneFile>['beats']>[string]

function addBeat(key: string, beat: LooseBeat, add: Add): void {
  const at = ['beats', key] as const
  add(`${key}.note`, beat?.note, 'note', [...at, 'note'])
  for (const [i, line] of (beat?.lines ?? []).entries()) {
    for (const kind of LINE_KEYS)
      add(line?.id, line?.[kind], LINE_KINDS[kind], [...at, 'lines', i, kind], line?.who)
    add(line?.id && `${line.id}.thought`, line?.thought, 'thought', [...at, 'lines', i, 'thought'])
  }
  add(`${key}.question`, beat?.question, 'question', [...at, 'question'])
  for (const [i, reply] of (beat?.replies ?? []).entries()) {
    for (const kind of REPLY_KEYS) add(reply?.id, reply?.[kind], kind, [...at, 'replies', i, kind])
  }
  const ending = beat?.ending
  add(ending?.id && `${ending.id}.title`, ending?.title, 'ending', [...at, 'ending', 'title'])
  add(ending?.id && `${ending.id}.now`, ending?.now, 'ending', [...at, 'ending', 'now'])
}

/** The placeholders of a text, sorted: `{{maya}}` → `maya`. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, name]) => name ?? '').sort()
}

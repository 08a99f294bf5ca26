import type { Entry } from '../../core/run/index.ts'
import type { Scene } from '../../core/scene/scene.ts'

/** What kind of thing an entry is in the talk; an act of the teen stands there like the narrator's words. */
export type MessageKind = 'message' | 'hidden' | 'screen' | 'profile' | 'tells' | 'act'

/** The kind of an entry. */
export function kindOf(entry: Entry): MessageKind {
  if (entry.type === 'line') return entry.line.kind
  return entry.reply.kind === 'say' ? 'message' : 'act'
}

/** The id by which an entry is known: of its text, its mark, its place in the page. */
export function idOf(entry: Entry): string {
  return entry.type === 'line' ? entry.line.id : entry.reply.id
}

/** In which conversation it stands. */
export function threadOf(entry: Entry): string {
  return entry.type === 'line' ? entry.line.thread : entry.thread
}

/** When, in minutes after midnight. */
export function timeOf(entry: Entry): number {
  return entry.type === 'line' ? entry.line.time : entry.time
}

/** The key of the scene's teen. */
export function teenOf(scene: Scene): string | undefined {
  return Object.keys(scene.people).find((person) => scene.people[person]?.role === 'teen')
}

/** Who says an entry; nobody says a notice or what is told. */
export function speakerOf(entry: Entry, scene: Scene): string | undefined {
  if (entry.type === 'line') return entry.line.who
  return entry.reply.kind === 'say' ? teenOf(scene) : undefined
}

/** Whether "something is off here" can be said of it. */
export function isMarkable(entry: Entry): boolean {
  const kind = kindOf(entry)
  return kind !== 'tells' && kind !== 'act'
}

/** The teen's last own message of a talk, which carries the receipt. */
export function lastOwn(entries: readonly Entry[], scene: Scene): Entry | undefined {
  const teen = teenOf(scene)
  return entries.findLast((entry) => speakerOf(entry, scene) === teen)
}

/** Whether the other side has answered since, or is about to. */
export function isRead(own: Entry, entries: readonly Entry[], typing: string | null, scene: Scene): boolean {
  const since = entries.slice(entries.indexOf(own) + 1)
  return typing !== null || since.some((entry) => speakerOf(entry, scene) !== undefined)
}

/** Where an entry stands among profile facts in a row, which are shown as one card. */
export function profileEdges(entries: readonly Entry[], index: number): string {
  const isProfile = (at: number) => {
    const entry = entries[at]
    return entry !== undefined && kindOf(entry) === 'profile'
  }
  if (!isProfile(index)) return ''
  return `${isProfile(index - 1) ? '' : 'first'} ${isProfile(index + 1) ? '' : 'last'}`.trim()
}

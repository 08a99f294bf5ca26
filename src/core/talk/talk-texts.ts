import type { Salvaged } from '../scene/shape.ts'
import type { KeyPath } from '../scene/yaml-source.ts'
import type { SpokenFile, TalkFile } from './talk-file.ts'

/** What a text of a talk is: said aloud, seen in the hall, or read by the speaker alone. */
export type TalkTextKind = 'card' | 'name' | 'said' | 'claim' | 'over' | 'hall' | 'question' | 'watch'

/** One text of a talk: its id in every language, what it is, of which step, and where it stands. */
export interface TalkText {
  readonly id: string
  readonly text: string
  readonly kind: TalkTextKind
  readonly step?: string
  readonly path: KeyPath
}

/** Every text in reading order: `title`, `summary`, `<step>.name|say.1|hall.1|ask|over|watch`. */
export function textsOfTalk(talk: Salvaged<TalkFile>): TalkText[] {
  const texts: TalkText[] = []
  const card = (key: 'title' | 'summary') => {
    const text = talk[key]
    if (text !== undefined) texts.push({ id: key, text, kind: 'card', path: [key] })
  }
  card('title')
  card('summary')
  for (const [at, step] of (talk.steps ?? []).entries()) {
    const id = step?.id
    if (step === undefined || id === undefined) continue
    const add = (part: string, text: string | undefined, kind: TalkTextKind, path: KeyPath) => {
      if (text !== undefined)
        texts.push({ id: `${id}.${part}`, text, kind, step: id, path: ['steps', at, ...path] })
    }
    add('name', step.name, 'name', ['name'])
    for (const [i, spoken] of (step.say ?? []).entries())
      add(`say.${i + 1}`, wordsOfSpoken(spoken), isClaim(spoken) ? 'claim' : 'said', ['say', i])
    for (const [i, line] of (step.hall ?? []).entries()) add(`hall.${i + 1}`, line, 'hall', ['hall', i])
    add('ask', step.ask?.question, 'question', ['ask', 'question'])
    add('over', step.play?.over, 'over', ['play', 'over'])
    add('watch', step.watch, 'watch', ['watch'])
  }
  return texts
}

type LooseSpoken = Salvaged<SpokenFile> | undefined

function isClaim(spoken: LooseSpoken): boolean {
  return typeof spoken === 'object'
}

function wordsOfSpoken(spoken: LooseSpoken): string | undefined {
  return typeof spoken === 'object' ? spoken.claim : spoken
}

import { listOf } from '../scene/scene-file.ts'
import type { Chat, ChatLine, ChatLineKind } from './bank.ts'
import { CHAT_LINE_KEYS, type ChatFile } from './bank-file.ts'

/** Turns a chat file whose names are all known into what a round is drawn from. */
export function compileChat(file: ChatFile): Chat {
  const people = Object.entries(file.people).map(
    ([key, { role, pronoun }]) => [key, { role, pronoun }] as const,
  )
  return {
    id: file.id,
    kind: file.kind,
    use: file.use,
    ...(file.pair === undefined ? {} : { pair: file.pair }),
    ages: file.ages,
    app: file.app,
    people: Object.fromEntries(people),
    lines: file.lines.map(compileLine),
    feedback: file.feedback.map(({ at }, index) => ({ id: `feedback.${index + 1}`, at: listOf(at) })),
  }
}

function compileLine(line: ChatFile['lines'][number]): ChatLine {
  const key = CHAT_LINE_KEYS.find((each) => line[each] !== undefined) ?? 'text'
  const kind: ChatLineKind = key === 'text' ? 'message' : key
  return {
    id: line.id,
    kind,
    ...(line.who === undefined ? {} : { who: line.who }),
    signs: listOf(line.sign),
    fine: listOf(line.fine),
    like: listOf(line.like),
  }
}

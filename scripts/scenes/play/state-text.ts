import type { Transcript } from '../../../src/core/run/index.ts'
import type { TalkText } from './talk-text.ts'

/** Where a run stands: its beat, flags and signs, and its replies as a route that can be recorded. */
export function stateText({ entries, position, run }: Transcript, { paint }: TalkText): string[] {
  const { id, pressure, mood } = position.beat
  const flags = entries.flatMap((entry) => (entry.type === 'reply' ? entry.reply.sets : []))
  const signs = entries.flatMap((entry) => (entry.type === 'line' ? entry.line.signs : []))
  const row = (name: string, words: readonly string[]) =>
    `  ${paint('bold', name.padEnd(7))} ${words.length > 0 ? [...new Set(words)].join(', ') : 'none'}`
  const ending = position.type === 'ending' ? [`  expect: ${position.ending.id}`] : []
  return [
    '',
    row('beat', [`${id}, pressure ${pressure}, ${mood}`]),
    row('flags', flags),
    row('signs', signs),
    '',
    paint('dim', '  for a file in routes/:'),
    ...ending,
    `  replies: [${run.replies.join(', ')}]`,
  ]
}

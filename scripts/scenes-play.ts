/*
 * npm run scenes:play -- <id or folder> [--language xx] [--beat id]
 * Plays a scene in the terminal; also line by line from a pipe.
 */
import { createInterface } from 'node:readline'
import { orderBeats } from '../src/core/proof/beat-order.ts'
import { AuthorError, command, readCall, WrongUsage } from './scenes/command.ts'
import { findScene } from './scenes/find-scene.ts'
import { paintFor } from './scenes/paint.ts'
import { readAsked } from './scenes/play/asked.ts'
import { type Played, Player } from './scenes/play/player.ts'
import { wordsIn } from './scenes/words-in.ts'

const USAGE = 'usage: npm run scenes:play -- <id or folder> [--language xx] [--beat id]'

await command(USAGE, async () => {
  const { words: wanted, options } = readCall(['language', 'beat'])
  const [name, ...more] = wanted
  if (name === undefined || more.length > 0) throw new WrongUsage('which scene shall be played?')
  const { scene, reading } = findScene(name)
  const [round] = orderBeats(scene).cycles
  if (round)
    throw new AuthorError(`the story runs in a circle: ${[...round, round[0]].join(' → ')}.  [cycle]`)
  const words = wordsIn(scene, reading, options.language)
  const paint = paintFor(process.stdout)
  const player = new Player({ scene, words, paint })
  console.log(
    `${paint('bold', words.text('title'))} (${scene.id}, ${words.language}). Type a number; h shows the keys.`,
  )
  const first =
    options.beat === undefined ? player.begin() : player.step({ type: 'jump', beat: options.beat })
  await playLines(first, (line) => player.step(readAsked(line)))
})

/** Shows what each line brings until there are no more, or somebody has had enough. */
async function playLines(first: Played, step: (line: string) => Played): Promise<void> {
  const isTyped = process.stdin.isTTY === true
  const lines = createInterface({
    input: process.stdin,
    output: isTyped ? process.stdout : undefined,
    prompt: '\n> ',
  })
  show(first)
  lines.prompt()
  for await (const line of lines) {
    if (!isTyped) console.log(`\n> ${line}`)
    const played = step(line)
    show(played)
    if (played.isOver) break
    lines.prompt()
  }
  lines.close()
}

function show({ lines }: Played): void {
  for (const line of lines) console.log(line)
}

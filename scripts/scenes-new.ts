/*
 * npm run scenes:new [-- --title "…"] [--id x] [--kind risky|genuine] [--ages 9-12] [--language en|fr]
 *                    [--teen …] [--contact …] [--friend …] [--adult …] [--in folder]
 * Asks on a terminal for what is not said, and writes a small scene that passes the check.
 */
import path from 'node:path'
import { askStarter } from './scenes/ask-starter.ts'
import { command, readCall, WrongUsage } from './scenes/command.ts'
import { STARTER_OPTIONS, starterAnswers } from './scenes/starter-answers.ts'
import { writeStarter } from './scenes/write-starter.ts'

const USAGE =
  'usage: npm run scenes:new -- --title "…" [--id x] [--kind risky|genuine] [--ages 9-12] [--language en|fr] [--teen …] [--contact …] [--friend …] [--adult …] [--in folder]'

await command(USAGE, async () => {
  const { words, options } = readCall([...STARTER_OPTIONS, 'in'])
  if (words.length > 0) throw new WrongUsage(`"${words.join(' ')}": a title stands in quotes, after --title.`)
  const { in: root = 'scenes', ...typed } = options
  const answers = starterAnswers(process.stdin.isTTY === true ? await askStarter(typed) : typed)
  const folder = writeStarter(root, answers)
  console.log(`${path.join(folder, 'scene.yaml')}  written; it passes the check.

Open it in an editor and change its words. Then:
  npm run scenes:check -- ${folder}   is anything wrong?
  npm run scenes:play -- ${folder}    how does it sound?
  npm run scenes:map -- ${folder}     what does it look like?`)
})

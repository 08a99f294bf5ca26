import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { proveScene } from '../../src/core/proof/index.ts'
import { problemLine } from '../../src/core/scene/problem.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import { type StarterAnswers, type StarterFiles, starterFiles } from '../../src/core/starter/starter.ts'
import { AuthorError } from './command.ts'
import { nearestSignHeads } from './nearest-signs.ts'
import { starterTemplate } from './starter-template.ts'

/**
 * Writes a new scene into a folder of scenes and says where. Nothing is written over, and nothing is written at
 * all that would not pass the check: a title can name a real app. @throws AuthorError
 */
export function writeStarter(root: string, answers: StarterAnswers): string {
  const folder = path.join(root, answers.id)
  if (existsSync(folder))
    throw new AuthorError(`"${folder}" is there already. Take another id; nothing was changed.`)
  const files = starterFiles(answers, starterTemplate(answers))
  const problems = problemsOf(files, answers.id, root)
  if (problems.length > 0) throw new AuthorError(`${problems.join('\n')}\nNothing was written.`)
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  }
  return folder
}

function problemsOf(files: StarterFiles, id: string, root: string): readonly string[] {
  const sources = Object.entries(files).map(([name, text]) => ({ path: `${id}/${name}`, text }))
  const signs = nearestSignHeads(root)?.map(({ id: sign }) => sign)
  const { problems } = proveScene(readScene(sources, signs ? { signs } : {}))
  return problems.filter(({ severity }) => severity === 'error').map(problemLine)
}

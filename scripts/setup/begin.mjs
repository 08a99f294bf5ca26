import { install } from './install.mjs'
import { endWithParent } from './parent.mjs'
import { PROJECT } from './project.mjs'

/** Makes sure that everything is installed, then goes on in TypeScript, which needs what was installed. */
export async function begin(next) {
  endWithParent()
  const problem = await install(PROJECT)
  if (problem) {
    console.error(problem)
    process.exitCode = 1
    return
  }
  const { register } = await import('tsx/esm/api')
  register()
  const { run } = await import(next)
  await run(PROJECT)
}

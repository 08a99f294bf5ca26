import { join } from 'node:path'
import { listenProblem } from './listen-problem.ts'
import { type Serving, serve } from './serve.ts'
import { SettingError, type Settings, settingsFrom } from './settings.ts'

const SITE = join(import.meta.dirname, '../../dist')

try {
  const settings = settingsFrom(process.env)
  const serving = await serveOrSay(settings)
  if (serving) {
    endOn(['SIGINT', 'SIGTERM', 'SIGHUP'], serving)
    console.log(serving.urls.join('\n'))
  }
} catch (error) {
  if (!(error instanceof SettingError)) throw error
  say(error.message)
}

async function serveOrSay(settings: Settings): Promise<Serving | undefined> {
  try {
    return await serve(SITE, settings)
  } catch (error) {
    const problem = listenProblem(error, settings)
    if (!problem) throw error
    say(problem)
    return undefined
  }
}

/** A second signal finds no listener any more and ends the process at once. */
function endOn(signals: readonly NodeJS.Signals[], serving: Serving): void {
  const end = () => {
    for (const signal of signals) process.off(signal, end)
    void serving.close()
  }
  for (const signal of signals) process.on(signal, end)
}

function say(problem: string): void {
  console.error(problem)
  process.exitCode = 1
}

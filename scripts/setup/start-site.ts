import { bringSiteUpToDate } from './site.ts'

/** The rest of `npm start`, once everything is installed. */
export async function run(project: string): Promise<void> {
  if (!(await bringSiteUpToDate(project))) {
    console.error('Not started, because the site could not be built: the lines above say what to mend.')
    process.exitCode = 1
    return
  }
  await import('../../src/server/main.ts')
}

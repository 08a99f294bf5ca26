import type { HelpFile } from '../../core/help/index.ts'
import type { App } from '../app.ts'

/** Fetches the help lines with all the words that they are shown in. @throws where there is no network. */
export async function fetchHelp({ library, i18n }: App): Promise<HelpFile> {
  const [file] = await Promise.all([
    library.help(),
    i18n.need('help', library.shared.help),
    i18n.needArea('contacts'),
  ])
  return file
}

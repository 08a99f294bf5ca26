import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const TEXT = /\.(js|css|html)$/

/**
 * The site as a later build makes it: the chunks of the debrief have other names, and the old ones are gone.
 * Each edition says its number in the page.
 */
export function laterEdition(site: string, number: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  const names = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
  const renewed = (text: string) =>
    text.replaceAll(/(debrief-page|scenes-shared-signs-\w\w)-[\w-]{8}\b/g, `$1-edition${number}`)
  for (const name of names) {
    const from = join(site, name)
    const to = join(folder, renewed(name))
    if (!TEXT.test(name)) cpSync(from, to, { recursive: true })
    else {
      cpSync(from, to, { recursive: true })
      const text = renewed(readFileSync(from, 'utf8'))
      writeFileSync(
        to,
        text
          .replace('<html ', `<html data-edition="${number}" `)
          .replace(/name:([`"'])\w{12}\1/, `name:"edition-${number}"`),
      )
    }
  }
  return folder
}

import { readFileSync } from 'node:fs'
import { type Block, itSheet } from '../../src/client/pages/it/sheet.ts'
import { tableOf } from './markdown-table.ts'
import { otherLanguage } from './other-language.ts'

/** The guide for a school's IT, by language: what the product shows at `#/it`, for whoever reads the project. */
export const IT_PAGES = { en: 'docs/guides/it.md', fr: 'docs/guides/it.fr.md' } as const
type Language = keyof typeof IT_PAGES

const NOTE = {
  en: 'Made from `src/client/pages/it` and its words by `npm run scenes:sync`; the product shows the same at `#/it`, with its own address.',
  fr: 'Tiré de `src/client/pages/it` et de ses mots par `npm run scenes:sync`; le produit montre la même chose à `#/it`, avec sa propre adresse.',
} as const

/** Stands for the host on which a school puts it. */
const ADDRESS = 'https://lesson.example.school/'

/** The guide in one language, as Markdown. */
export function itPage(language: Language): string {
  const words: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(`src/client/i18n/it.${language}.json`, 'utf8'),
  )
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
  const numbers = new Intl.NumberFormat(`${language}-CA`)
  const sections = itSheet({
    say,
    number: (value) => numbers.format(value),
    about: { kind: 'site', address: ADDRESS },
  })
  const parts = sections.map(({ title, blocks }) => `## ${title}\n\n${blocks.map(markdownOf).join('\n\n')}`)
  return `# ${say('it.title')}\n\n${otherLanguage('it', language)}\n\n${NOTE[language]}\n\n${say('it.lead')}\n\n${parts.join('\n\n')}\n`
}

function markdownOf(block: Block): string {
  switch (block.type) {
    case 'text':
      return block.text.replace(/^(\d)\./, '**$1.**')
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'code':
      return `\`\`\`\n${block.text}\n\`\`\``
    case 'table':
      return tableOf(block.rows)
  }
}

import type { Source } from '../../src/core/debrief/signs.ts'
import type { Block, Paper, PaperPart } from '../../src/core/paper/paper.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import { orderOf } from '../../src/core/talk/plan.ts'
import type { TalkReading } from '../../src/core/talk/read-talk.ts'
import { LENGTHS } from '../../src/core/talk/talk.ts'
import { sceneFoldersIn } from './folders.ts'
import { tableOf } from './markdown-table.ts'
import { otherLanguage } from './other-language.ts'
import { readPapers, readTalks } from './talk-folder.ts'

/** Papers that are guides, too, and in which languages. */
const GUIDES = ['officer', 'teacher'] as const
const GUIDE_LANGUAGES = ['en', 'fr'] as const
type Language = (typeof GUIDE_LANGUAGES)[number]

/** A page that is made of a paper. */
export interface GuidePage {
  readonly guide: (typeof GUIDES)[number]
  readonly language: Language
  readonly file: string
}

/** The pages that are made of the guides; `npm run scenes:sync` writes them. */
export const GUIDE_PAGES: readonly GuidePage[] = GUIDES.flatMap((guide) =>
  GUIDE_LANGUAGES.map((language) => ({
    guide,
    language,
    file: `docs/guides/${guide}${language === 'en' ? '' : `.${language}`}.md`,
  })),
)

const noteOn = (file: string): Readonly<Record<Language, string>> => ({
  en: `Made from \`${file}\` by \`npm run scenes:sync\`; the product shows the same, without a network. Change it there.`,
  fr: `Tiré de \`${file}\` par \`npm run scenes:sync\`; le produit montre la même chose, sans réseau. C’est là qu’on le change.`,
})

const HEADS = { en: ['step', 'in'], fr: ['étape', 'en'] } as const

interface Telling {
  readonly language: Language
  /** A text of the paper, by its id. */
  readonly say: (id: string) => string
  readonly talks: readonly TalkReading[]
}

/** The guide in one language, as Markdown. @throws when the folder has none that can be read */
export function guidePage(root: string, { guide: wanted, language }: Omit<GuidePage, 'file'>): string {
  const guide = readPapers(root).find(({ id }) => id === wanted)
  if (guide?.paper === undefined) throw new Error(`expected papers/${wanted}.yaml in ${root}`)
  const note = noteOn(`scenes/papers/${wanted}.yaml`)[language]
  const scenes = sceneFoldersIn(root).map(({ files }) => readScene(files))
  const say = (id: string) => guide.texts[language]?.[id] ?? guide.sources[id] ?? ''
  const talks = readTalks(root, { scenes, signs: undefined })
  return `# ${say('title')}\n\n${otherLanguage(wanted, language)}\n\n${note}\n\n${bodyOf(guide.paper, { language, say, talks })}\n`
}

function bodyOf({ hasLead, parts }: Paper, telling: Telling): string {
  const lead = hasLead ? [telling.say('lead')] : []
  return [...lead, ...parts.map((part) => partText(part, telling))].join('\n\n')
}

function partText({ id, hasTitle, blocks }: PaperPart, telling: Telling): string {
  const title = hasTitle ? [`## ${telling.say(`${id}.title`)}`] : []
  return [...title, ...blocks.map((block, at) => blockText(block, `${id}.${at + 1}`, telling))].join('\n\n')
}

function blockText(block: Block, id: string, telling: Telling): string {
  const { say } = telling
  switch (block.type) {
    case 'text':
      return `${say(id)}${sourceText(block.sources)}`
    case 'list':
      return itemsOf(id, block.items, say, () => '-')
    case 'tick':
      return itemsOf(id, block.items, say, () => '- [ ]')
    case 'numbered':
      return itemsOf(id, block.items, say, (at) => `${at}.`)
    case 'answer':
      return `**${say(`${id}.q`)}** ${say(`${id}.a`)}${sourceText(block.sources)}`
    case 'instead':
      return `- ~~${say(`${id}.instead`)}~~ → ${say(`${id}.say`)}`
    case 'write':
      return `${say(`${id}.write`)}: …`
    default:
      return block.what === 'order' ? orderText(telling) : ''
  }
}

function itemsOf(id: string, count: number, say: Telling['say'], mark: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${mark(at + 1)} ${say(`${id}.${at + 1}`)}`).join('\n')
}

function sourceText(sources: readonly Source[]): string {
  if (sources.length === 0) return ''
  return ` (${sources.map(({ who, year }) => (year === undefined ? who : `${who} ${year}`)).join('; ')})`
}

/** For each talk, when each step begins, by length. */
function orderText({ language, talks }: Telling): string {
  const [step, within] = HEADS[language]
  return talks
    .flatMap(({ talk, texts, sources }) => {
      if (talk === undefined) return []
      const say = (id: string) => texts[language]?.[id] ?? sources[id] ?? ''
      const lengths = LENGTHS.filter((length) => talk.lengths.includes(length))
      const rows = orderOf(talk, (id) => say(`${id}.name`)).map(({ id, begins }) => [
        say(`${id}.name`),
        ...lengths.map((length) => String(begins.get(length) ?? '')),
      ])
      const head = [step, ...lengths.map((length) => `${within} ${length} min`)]
      return [`### ${say('title')}`, tableOf([head, ...rows])]
    })
    .join('\n\n')
}

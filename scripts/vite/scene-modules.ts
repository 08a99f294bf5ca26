import type { Bank } from '../../src/core/judgement/bank.ts'
import { type BankReading, readBank } from '../../src/core/judgement/read-bank.ts'
import type { PaperReading } from '../../src/core/paper/read-paper.ts'
import { type CardTexts, cardOf, cardTextsOf } from '../../src/core/scene/catalogue.ts'
import { type Problem, problemLine } from '../../src/core/scene/problem.ts'
import { readScene, type SceneReading } from '../../src/core/scene/read-scene.ts'
import type { Scene } from '../../src/core/scene/scene.ts'
import type { TalkReading } from '../../src/core/talk/read-talk.ts'
import { bankFolderIn, sceneFoldersIn } from '../scenes/folders.ts'
import { readShared, SHARED, type SharedReading } from '../scenes/shared-files.ts'
import { readPapers, readTalks } from '../scenes/talk-folder.ts'
import { braces, exported, importing, table } from './module-code.ts'
import { talkModuleCode } from './talk-modules.ts'

/** What translators still owe is told, but stops nobody: the text in the scene's own language is shown. */
const OWED = new Set(['missing-line', 'extra-line', 'stale-line', 'unaccepted-line'])

interface GoodScene extends SceneReading {
  readonly scene: Scene
}

/** All content as read from the folder, ready to be turned into modules. */
export interface Content {
  readonly scenes: readonly GoodScene[]
  readonly shared: readonly SharedReading[]
  /** The chats for practising; nothing where the folder has none. */
  readonly bank: BankReading | undefined
  readonly talks: readonly TalkReading[]
  readonly papers: readonly PaperReading[]
  /** What stops a build. */
  readonly broken: readonly Problem[]
  /** What is only said. */
  readonly owed: readonly Problem[]
}

/** Reads every scene and shared file under a folder. */
export function readContent(root: string): Content {
  const shared = SHARED.flatMap((name) => readShared(root, name) ?? [])
  const signs = shared.find(({ name }) => name === 'signs')?.structure as { id: string }[] | undefined
  const options: { signs?: readonly string[] } =
    signs === undefined ? {} : { signs: signs.map(({ id }) => id) }
  const readings = sceneFoldersIn(root)
    .filter(({ files }) => files.length > 0)
    .map(({ files }) => readScene(files, options))
  const bankFolder = bankFolderIn(root)
  const bank = bankFolder && readBank(bankFolder.files, options)
  const talks = readTalks(root, { scenes: readings, signs: options.signs })
  const papers = readPapers(root)
  const all = [...shared, ...readings, ...(bank ? [bank] : []), ...talks, ...papers]
  const problems = all.flatMap((reading) => reading.problems)
  const isBroken = ({ severity, code }: Problem) => severity === 'error' && !OWED.has(code)
  return {
    scenes: readings.filter((reading): reading is GoodScene => reading.scene !== undefined),
    shared,
    bank,
    talks,
    papers,
    broken: problems.filter(isBroken),
    owed: problems.filter((problem) => !isBroken(problem)),
  }
}

/** All problems, one a line, for a terminal or Vite's overlay. */
export function problemText(problems: readonly Problem[]): string {
  return problems.map(problemLine).join('\n')
}

/** One line for each file: what is owed there is no matter of the build, but should not be forgotten. */
export function countedByFile(problems: readonly Problem[]): string[] {
  const files = [...new Set(problems.map(({ file }) => file))]
  return files.map((file) => {
    const count = problems.filter((problem) => problem.file === file).length
    return `${file}: ${count} to look at; "npm run scenes:check" says which`
  })
}

const NO_BANK: Bank = { language: 'en', fine: [], names: { she: [], he: [], they: [] }, chats: [] }

/** The code of `virtual:scenes` itself or of one of its parts; nothing for a name that is none. */
export function moduleCode(content: Content, name: string): string | undefined {
  const [kind = '', id = '', language = ''] = name.split('/')
  const scene = content.scenes.find((reading) => reading.scene.id === id)
  const shared = content.shared.find((reading) => reading.name === id)
  switch (kind) {
    case '':
      return indexCode(content)
    case 'scene':
      return scene && exported('scene', scene.scene)
    case 'texts':
      return scene?.texts[language] && exported('texts', scene.texts[language])
    case 'cards':
      return exported('cards', cardsIn(content, id))
    case 'shared':
      return shared?.texts[language] && exported('texts', shared.texts[language])
    case 'shared-file':
      return shared && exported('file', shared.structure)
    case 'bank':
      return exported('bank', content.bank?.bank ?? NO_BANK)
    case 'bank-texts':
      return content.bank?.texts[id] && exported('texts', content.bank.texts[id])
    default:
      return talkModuleCode(content, name)
  }
}

/** A dynamic import for each part, so that each becomes a small file of its own. */
function indexCode({ scenes, shared, bank }: Content): string {
  const languages = [...new Set(scenes.flatMap(({ texts }) => Object.keys(texts)))].sort()
  const cards = scenes.map(({ scene, texts }) => cardOf(scene, Object.keys(texts)))
  return [
    exported('catalogue', cards),
    table(
      'loadScene',
      scenes.map(({ scene }) => [scene.id, importing(`scene/${scene.id}`)]),
    ),
    table(
      'loadTexts',
      scenes.map(({ scene, texts }) => [
        scene.id,
        braces(
          Object.keys(texts).map((language) => [
            language,
            importing(`texts/${scene.id}/${language}`, 'texts'),
          ]),
        ),
      ]),
    ),
    table(
      'loadCards',
      languages.map((language) => [language, importing(`cards/${language}`, 'cards')]),
    ),
    table(
      'loadShared',
      shared.map(({ name, texts }) => [
        name,
        braces(
          Object.keys(texts).map((language) => [language, importing(`shared/${name}/${language}`, 'texts')]),
        ),
      ]),
    ),
    table(
      'loadSharedFile',
      shared.map(({ name }) => [name, importing(`shared-file/${name}`, 'file')]),
    ),
    `export const loadBank = ${importing('bank', 'bank')}\n`,
    table(
      'loadBankTexts',
      Object.keys(bank?.texts ?? {}).map((language) => [
        language,
        importing(`bank-texts/${language}`, 'texts'),
      ]),
    ),
  ].join('')
}

function cardsIn(content: Content, language: string): Record<string, CardTexts> {
  return Object.fromEntries(
    content.scenes.map(({ scene, sources, texts }) => [
      scene.id,
      cardTextsOf(scene, sources, texts[language]),
    ]),
  )
}

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const FOLDER = 'docs/guides'
const FRENCH = readdirSync(FOLDER).filter((name) => name.endsWith('.fr.md'))

const textOf = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8')

const wordsOf = (name: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`src/client/i18n/${name}.json`, 'utf8'))

/** What each line is, without its words: a heading of which rank, a bullet, a number, a row, a paragraph. */
function shapeOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /^(#+ |- \[ \]|-|\d+\.|\||```)/.exec(line)?.[0] ?? 'text')
}

describe('the guides that are in French, too', () => {
  it('are those of whoever has no English in class: teacher, officer, homework and IT', () => {
    expect(FRENCH).toEqual(['homework.fr.md', 'it.fr.md', 'officer.fr.md', 'teacher.fr.md'])
  })

  it.each(FRENCH)('%s has what the English one has, and each leads to the other', (french) => {
    const english = french.replace('.fr.md', '.md')
    expect(shapeOf(textOf(french))).toEqual(shapeOf(textOf(english)))
    expect(textOf(french)).toContain(`(${english})`)
    expect(textOf(english)).toContain(`(${french})`)
    const readme = readFileSync('README.md', 'utf8')
    for (const name of [english, french]) expect(readme).toContain(`(${FOLDER}/${name})`)
  })
})

describe('the guide to homework', () => {
  const LANGUAGES = [
    ['en', 'homework.md'],
    ['fr', 'homework.fr.md'],
  ] as const

  it.each(LANGUAGES)(
    'calls pages, buttons and results in "%s" what the product calls them',
    (language, name) => {
      const guide = textOf(name)
      const say = (area: string, key: string) => wordsOf(`${area}.${language}`)[`${area}.${key}`] ?? key
      const results = ['whole', 'partly', 'changed', 'other-list', 'unsealed', 'length', 'empty']
      const named = [
        say('title', 'leaders'),
        say('leaders', 'assign-name'),
        say('practice', 'title-free'),
        say('assign', 'check-title'),
        say('handouts', 'title'),
        wordsOf(language)['bar.help'] ?? 'bar.help',
        ...results.map((result) => say('assign', `check-${result}`)),
        say('assign', 'check-same_one').replace('{{rows}}', '…'),
      ]
      expect(named.filter((each) => !guide.includes(each))).toEqual([])
    },
  )
})

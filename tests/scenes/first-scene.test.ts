import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkFolder } from '../../scripts/scenes/check-folder.ts'
import { starterAnswers } from '../../scripts/scenes/starter-answers.ts'
import { writeStarter } from '../../scripts/scenes/write-starter.ts'
import { problemLine } from '../../src/core/scene/problem.ts'

const page = readFileSync('scenes/README.md', 'utf8')
/** What an author is told to type into the file: other words, a reply, a beat. */
const [words = '', reply = '', beat = ''] = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(
  ([, text]) => text,
)

describe('the first scene of scenes/README.md', () => {
  let root: string
  let folder: string
  const script = () => path.join(folder, 'scene.yaml')
  const change = (from: RegExp | string, to: string) => {
    const text = readFileSync(script(), 'utf8')
    const changed = text.replace(from, () => to)
    expect(changed).not.toBe(text)
    writeFileSync(script(), changed)
  }
  const problems = () =>
    checkFolder(folder).flatMap((checked) =>
      checked.problems.map(problemLine).map((line) => line.split(root)[1]),
    )

  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'first-'))
    const typed = { title: 'The cat chat', ages: '9-12', teen: 'Robin', contact: 'lio', adult: 'Mom' }
    folder = writeStarter(root, starterAnswers(typed))
  })

  afterAll(() => rmSync(root, { recursive: true }))

  it('has the words, the reply and the beat that the page shows', () => {
    change(/ {6}- id: sec-1\n.*\n {8}text: .*\n/, words)
    change('        to: with-pal\n\n  other-app:', `        to: with-pal\n${reply}\n  other-app:`)
    writeFileSync(script(), `${readFileSync(script(), 'utf8').trimEnd()}\n${beat}`)
  })

  it('has the mistake that the page promises, in the same words', () => {
    const [said] = /^scenes\/the-cat-chat\/scene\.yaml:.*$/m.exec(page) ?? []
    expect(problems()).toEqual([said?.replace('scenes', '')])
  })

  it('passes the check when that is put right', () => {
    change('to: nextday', 'to: next-day')
    expect(problems()).toEqual([])
  })
})

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { constantsIn } from '../../scripts/vite/constants.ts'
import { licencesOf } from '../../scripts/vite/licences.ts'
import { assembled } from '../../scripts/vite/single-file.ts'

const PAGE = `<html><head><title>T</title>
<script type="module" src="./a.js"></script><link rel="stylesheet" href="./a.css"></head><body>x</body></html>`

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

describe('the single file', () => {
  const parts = { page: PAGE, script: 'say("</script><!--$&")', style: 'p { color: red }' }
  const file = assembled(parts, { data: 'DATA', licences: 'MIT License' })
  const [, script = ''] = /<script type="module">(.*?)<\/script>/s.exec(file) ?? []
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(file) ?? []

  it('says first of all what it may do: itself, by the hashes of its script and its styles', () => {
    expect(file).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/)
    expect(policy).toContain(`script-src ${hashOf(script)};`)
    expect(policy).toContain(`style-src ${hashOf(parts.style)};`)
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/unsafe|self|https?:/)
  })

  it('holds the script whole, also where its words look like tags', () => {
    expect(script).toBe('say("\\x3c/script>\\x3c!--$&")')
    const said: string[] = []
    new Function('say', script)((words: string) => said.push(words))
    expect(said).toEqual(['</script><!--$&'])
  })

  it('links to no other file, and has the packed content before the script that unpacks it', () => {
    expect(file).not.toMatch(/(src|href)=/)
    expect(file).toContain('<script type="text/plain" id="licences">\nMIT License</script>')
    expect(file.indexOf('>DATA<')).toBeLessThan(file.indexOf('<script type="module">'))
  })
})

describe('what is packed of a module', () => {
  const values = (code: string, atLeast: number) => constantsIn(code, atLeast).map(({ value }) => value)

  it('is the outermost of its constants that are long enough, and leaves what must be worked out', () => {
    const code = 'export const a = { b: load(["one", "two"]), c: {"d":["three"]} }; export const e = ["f"]'
    expect(values(code, 8)).toEqual([['one', 'two'], { d: ['three'] }])
  })

  it('is found by its place in the code', () => {
    const code = 'export const words = {"a":"héé"}'
    const [found] = constantsIn(code, 2)
    expect(code.slice(found?.start, found?.end)).toBe('{"a":"héé"}')
  })
})

describe('the licences that go with a build', () => {
  it('are those of this project, of the packages taken in, and of what is drawn, each once', () => {
    const text = licencesOf([
      '/a/node_modules/preact/dist/a.js',
      '/a/node_modules/preact/hooks/b.js',
      '/a/src/c.ts',
    ])
    const names = [...text.matchAll(/^(?:=+\n)?(.+)\n\n/gm)].map(([, name]) => name)
    expect(names).toEqual(expect.arrayContaining(['before-you-reply', 'preact', 'lucide-static']))
    expect(text.match(/Jason Miller/g)).toHaveLength(1)
    expect(text).toMatch(/SIL OPEN FONT LICENSE/)
    expect(text).toMatch(/Fluent Emoji/)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROJECT } from '../../scripts/setup/project.mjs'
import { EXCEPTIONS, type Exception, withExceptions } from './exceptions.ts'
import { hasDefaultExport, phaserScenes, undocumented } from './exports.ts'
import { namesImportedBy, resolved } from './imports.ts'
import { wrongNames } from './names.ts'
import { wrongPhrases } from './phrases.ts'
import { impurities } from './purity.ts'
import { wrongImports } from './rooms.ts'
import { everyFile, type SourceFile, sourceFiles } from './source-file.ts'

const LONGEST = 300
const LONG = 160

const src = sourceFiles('src')
const paths = everyFile()
const declared = (file: SourceFile) => file.path.endsWith('.d.ts')

describe('the rooms', () => {
  it('load one another in one direction only', () => {
    expect(problems(src, wrongImports, EXCEPTIONS.imports)).toEqual([])
  })

  it('leave the scenes to the loader, the scripts and the tests', () => {
    const opened = src.flatMap((file) =>
      namesImportedBy(file)
        .map((name) => resolved(file, name).path)
        .filter((path) => /^(\.\.\/)*scenes\//.test(path))
        .map((path) => `${file.path} opens ${path}`),
    )
    expect(opened).toEqual([])
  })

  it('keep clock, dice, screen and machine out of the core and the protocol', () => {
    const pure = src.filter(({ path }) => /^src\/(core|protocol)\//.test(path))
    expect(pure.length).toBeGreaterThan(0)
    expect(problems(pure, impurities, EXCEPTIONS.purity)).toEqual([])
  })
})

describe('a file', () => {
  it(`has at most ${LONGEST} lines, and nine of ten have fewer than ${LONG}`, () => {
    const tooLong = (file: SourceFile) =>
      linesOf(file) > LONGEST ? [`${file.path} has ${linesOf(file)} lines`] : []
    expect(problems([...src, ...sourceFiles('scripts')], tooLong, EXCEPTIONS.length)).toEqual([])
    const long = src.filter((file) => linesOf(file) >= LONG).map(({ path }) => path)
    expect(long.length, `long: ${long.join(', ')}`).toBeLessThanOrEqual(src.length / 10)
  })

  it('is named after what it holds, in kebab-case', () => {
    const found = new Map(paths.map((path) => [path, wrongNames(path)]))
    expect(withExceptions(EXCEPTIONS.names, found)).toEqual([])
  })

  it('exports by name', () => {
    expect(src.filter(hasDefaultExport).map(({ path }) => path)).toEqual([])
  })

  it('says of each thing that it exports what it is', () => {
    const nameless = (file: SourceFile) =>
      undocumented(file).map((name) => `${file.path} exports ${name} without a docblock`)
    const files = [...src, ...sourceFiles('scripts')].filter(
      (file) => !declared(file) && !/\.d\.mts$/.test(file.path),
    )
    expect(problems(files, nameless, EXCEPTIONS.docblocks)).toEqual([])
  })

  it('holds no unfinished business, no host of a registry, and no path out of the clone', () => {
    const texts = paths.filter((path) => !/\.(woff2|png|ico|jpg|wav|mp3)$/.test(path))
    const found = new Map(
      texts.map((path) => [path, wrongPhrases(path, readFileSync(join(PROJECT, path), 'utf8'))]),
    )
    expect(withExceptions(EXCEPTIONS.phrases, found)).toEqual([])
  })
})

describe('a runtime dependency', () => {
  const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8')
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }

  it('has its reason written down, and goes together with it', () => {
    const reasons = read('docs/decisions/0001-dependencies.md').matchAll(/^\| `(.+?)` +\|/gm)
    expect([...reasons].map(([, name]) => name)).toEqual(Object.keys(dependencies))
  })

  it('has an exact version', () => {
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})

describe('the lock file', () => {
  const read = (path: string) => JSON.parse(readFileSync(join(PROJECT, path), 'utf8')) as unknown
  const { packages } = read('package-lock.json') as { packages: Record<string, Locked> }

  it('is of the same mind as package.json, or nothing could be installed', () => {
    const wanted = read('package.json') as Locked
    expect(packages['']?.dependencies).toEqual(wanted.dependencies)
    expect(packages['']?.devDependencies).toEqual(wanted.devDependencies)
  })

  it('names the parts for every kind of machine, although each gets only its own', () => {
    const absent = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    )
    expect(absent).toEqual([])
  })
})

describe('a class of the stage', () => {
  it('is named …Stage, so that "scene" keeps one meaning', () => {
    const scenes = src.flatMap(phaserScenes)
    expect(scenes.filter((name) => !name.endsWith('Stage'))).toEqual([])
  })
})

type Locked = Readonly<
  Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>
>

function problems(
  files: readonly SourceFile[],
  rule: (file: SourceFile) => readonly string[],
  exceptions: readonly Exception[],
): readonly string[] {
  return withExceptions(exceptions, new Map(files.map((file) => [file.path, rule(file)])))
}

function linesOf({ code }: SourceFile): number {
  return code.replace(/\n$/, '').split('\n').length
}

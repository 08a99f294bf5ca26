import { atOnce, type Steps } from '../steps.ts'
import { compileScene } from './compile.ts'
import { compareLocale, type LocaleFile, readLocale } from './locale-file.ts'
import { errorAt, inReadingOrder, type Place, type Problem } from './problem.ts'
import { checkReferences } from './references.ts'
import type { Scene, Texts } from './scene.ts'
import { type RouteFile, routeFile, type SceneFile, sceneFile } from './scene-file.ts'
import { type SceneText, textsOf } from './scene-texts.ts'
import { shapeOf } from './shape.ts'
import { type KeyPath, readYaml, readYamlInSteps } from './yaml-source.ts'

/** A file of a scene's folder; the path ends in `<folder>/scene.yaml` and the like. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A recorded route, and where each part of it stands. */
export interface Route extends RouteFile {
  readonly file: string
  readonly placeOf: (path: KeyPath) => Place
}

/** Everything that a scene's folder says, and everything that is wrong with it. */
export interface SceneReading {
  /** The compiled scene; absent when scene.yaml has an error. */
  readonly scene?: Scene
  /** Texts by language, the scene's own included; entries that are missing are left out. */
  readonly texts: Readonly<Record<string, Texts>>
  /** Texts in the scene's own language. */
  readonly sources: Texts
  /** The same with what each of them is, in reading order. */
  readonly parts: readonly SceneText[]
  readonly locales: Readonly<Record<string, LocaleFile>>
  readonly routes: readonly Route[]
  /** Where a part of scene.yaml stands. */
  readonly placeOf: (path: KeyPath) => Place
  readonly problems: readonly Problem[]
}

/** What the reader is told about the world outside the folder. */
export interface ReadOptions {
  /** Ids of the signs that have a card; without them no sign is unknown. */
  readonly signs?: readonly string[]
}

/** Reads a scene's folder: script, languages and routes. Pure, and never throws: all problems at once. */
export function readScene(files: readonly SourceFile[], options: ReadOptions = {}): SceneReading {
  return atOnce(readSceneInSteps(files, options))
}

/** The same with pauses, for a page that must not stand still meanwhile. */
export function* readSceneInSteps(
  files: readonly SourceFile[],
  options: ReadOptions = {},
): Steps<SceneReading> {
  const script = files.find(({ path }) => /(^|\/)scene\.ya?ml$/.test(path))
  if (script === undefined) return nothing(noScene(files[0]?.path ?? 'scene.yaml'))
  const { source, problems } = yield* readYamlInSteps(script.path, script.text)
  if (source === undefined) return nothing(...problems)
  yield
  if (!looksLikeScene(source.value)) {
    const message =
      'the file is not a scene: it has neither "beats" nor "people". See docs/guides/scene-format.md.'
    return nothing(...problems, errorAt({ file: script.path, line: 1 }, 'not-a-scene', message))
  }
  const shape = shapeOf(sceneFile, source)
  yield
  const folder = script.path.split('/').at(-2)
  const references = checkReferences(shape.rest, source, { folder, signs: options.signs })
  const own = [...problems, ...shape.problems, ...references]
  const whole: SceneFile | undefined = own.some(({ severity }) => severity === 'error')
    ? undefined
    : shape.whole
  const parts = textsOf(shape.rest)
  const sources = Object.fromEntries(parts.map(({ id, text }) => [id, text]))
  const locales = yield* readLocales(files, whole === undefined ? undefined : sources)
  const routes = yield* readRoutes(files)
  return {
    ...(whole === undefined ? {} : { scene: compileScene(whole) }),
    texts: { [shape.rest.language ?? 'en']: sources, ...locales.texts },
    sources,
    parts,
    locales: locales.files,
    routes: routes.routes,
    placeOf: source.placeOf,
    problems: inReadingOrder([...own, ...locales.problems, ...routes.problems]),
  }
}

function noScene(path: string): Problem {
  return errorAt({ file: path, line: 1 }, 'no-scene', 'there is no scene.yaml in this folder.')
}

function nothing(...problems: readonly Problem[]): SceneReading {
  const placeOf = () => ({ file: problems[0]?.file ?? 'scene.yaml', line: 1 })
  return { texts: {}, sources: {}, parts: [], locales: {}, routes: [], placeOf, problems }
}

function looksLikeScene(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('beats' in value || 'people' in value)
}

interface Locales {
  readonly texts: Record<string, Texts>
  readonly files: Record<string, LocaleFile>
  readonly problems: Problem[]
}

function* readLocales(files: readonly SourceFile[], sources: Texts | undefined): Steps<Locales> {
  const texts: Record<string, Texts> = {}
  const locales: Record<string, LocaleFile> = {}
  const problems: Problem[] = []
  for (const { path, text } of files) {
    const language = /(?:^|\/)locales\/([\w-]+)\.json$/.exec(path)?.[1]
    if (language === undefined) continue
    yield
    const reading = readLocale(path, text)
    problems.push(...reading.problems)
    if (reading.locale === undefined) continue
    locales[language] = reading.locale
    texts[language] = Object.fromEntries(
      Object.entries(reading.locale.entries).filter(([, entry]) => entry !== ''),
    )
    if (sources) problems.push(...compareLocale(reading.locale, sources))
  }
  return { texts, files: locales, problems }
}

function* readRoutes(files: readonly SourceFile[]): Steps<{ routes: Route[]; problems: Problem[] }> {
  const routes: Route[] = []
  const problems: Problem[] = []
  for (const { path, text } of files) {
    if (!/(^|\/)routes\/[^/]+\.ya?ml$/.test(path)) continue
    yield
    const reading = readYaml(path, text)
    problems.push(...reading.problems)
    if (reading.source === undefined) continue
    const shape = shapeOf(routeFile, reading.source)
    problems.push(...shape.problems)
    if (shape.whole) routes.push({ ...shape.whole, file: path, placeOf: reading.source.placeOf })
  }
  return { routes, problems }
}

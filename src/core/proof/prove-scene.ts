import { errorAt, inReadingOrder, type Problem } from '../scene/problem.ts'
import type { SceneReading } from '../scene/read-scene.ts'
import type { Scene } from '../scene/scene.ts'
import type { SceneText } from '../scene/scene-texts.ts'
import { atOnce, type Steps } from '../steps.ts'
import { type CharterText, checkCharterInSteps } from './charter.ts'
import type { ExploreOptions } from './explore.ts'
import { type PathSummary, provePathsInSteps } from './prove-paths.ts'
import { type Reading, readingOf } from './reading-grade.ts'
import { checkRoute } from './routes.ts'
import { wordsIn } from './word-count.ts'

/** What is known of a scene after the check. */
export interface SceneSummary {
  readonly id: string
  readonly beats: number
  readonly lines: number
  readonly choices: number
  readonly replies: number
  readonly words: number
  readonly paths?: PathSummary
  /** By language, where it has a measure. */
  readonly reading: Readonly<Record<string, Reading>>
  readonly languages: readonly string[]
  readonly routes: number
}

/** The outcome of the whole check of one scene. */
export interface SceneProof {
  /** Everything, the reader's problems included, in reading order. */
  readonly problems: readonly Problem[]
  /** Absent where the scene could not be read. */
  readonly summary?: SceneSummary
}

/** The whole check of one scene: what the reader found, every path, the charter in every language, the routes. */
export function proveScene(reading: SceneReading, options?: ExploreOptions): SceneProof {
  return atOnce(proveSceneInSteps(reading, options))
}

/** The same with pauses, for a page that must not stand still meanwhile. */
export function* proveSceneInSteps(reading: SceneReading, options?: ExploreOptions): Steps<SceneProof> {
  const { scene } = reading
  if (scene === undefined) return { problems: reading.problems }
  const paths = yield* provePathsInSteps(scene, reading.sources, reading.placeOf, options)
  const languages = Object.keys(reading.texts)
  const charters: LanguageProof[] = []
  for (const language of languages) charters.push(yield* proveLanguage(reading, scene, language))
  const readings = charters.flatMap(({ language, grade }) => (grade ? [[language, grade] as const] : []))
  const problems = [
    ...reading.problems,
    ...paths.problems,
    ...charters.flatMap((charter) => charter.problems),
    ...(paths.summary ? reading.routes.flatMap((route) => checkRoute(scene, route)) : []),
  ]
  const beats = Object.values(scene.beats)
  const choices = beats.flatMap(({ exit }) => (exit.type === 'choice' ? [exit.replies.length] : []))
  return {
    problems: inReadingOrder(problems),
    summary: {
      id: scene.id,
      beats: beats.length,
      lines: beats.reduce((sum, { lines }) => sum + lines.length, 0),
      choices: choices.length,
      replies: choices.reduce((sum, count) => sum + count, 0),
      words: Object.values(reading.sources).reduce((sum, text) => sum + wordsIn(text), 0),
      ...(paths.summary ? { paths: paths.summary } : {}),
      reading: Object.fromEntries(readings),
      languages,
      routes: reading.routes.length,
    },
  }
}

interface LanguageProof {
  readonly language: string
  readonly grade: Reading | undefined
  readonly problems: readonly Problem[]
}

function* proveLanguage(reading: SceneReading, scene: Scene, language: string): Steps<LanguageProof> {
  const { source } = reading.locales[language] ?? {}
  const placeOf = ({ id, path }: SceneText) =>
    language === scene.language || source === undefined ? reading.placeOf(path) : source.placeOf([id])
  const texts = reading.parts.flatMap((part): CharterText[] => {
    const text = reading.texts[language]?.[part.id]
    return text === undefined ? [] : [{ ...part, text, placeOf: () => placeOf(part) }]
  })
  const told = texts.filter(({ kind }) => kind !== 'note' && kind !== 'name').map(({ text }) => text)
  yield
  const grade = readingOf(told, language, scene.ages[1] < 13 ? 'children' : 'teens')
  const problems = [...(yield* checkCharterInSteps({ scene, language, texts }))]
  const file = texts[0]?.placeOf().file
  if (grade?.isTooHard && file !== undefined) {
    const value = Math.round(grade.value * 10) / 10
    const measured =
      grade.measure === 'flesch-kincaid' ? `grade ${value} (at most` : `an ease of ${value} (at least`
    const message = `all texts together read at ${measured} ${grade.limit}): use shorter words and sentences.`
    problems.push(errorAt({ file, line: 1 }, 'reading-too-hard', message))
  }
  return { language, grade, problems }
}

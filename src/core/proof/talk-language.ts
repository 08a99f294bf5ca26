import type { Source } from '../debrief/signs.ts'
import type { Problem } from '../scene/problem.ts'
import { errorAt } from '../scene/problem.ts'
import type { SceneReading } from '../scene/read-scene.ts'
import type { TextKind } from '../scene/scene-texts.ts'
import type { TalkReading } from '../talk/read-talk.ts'
import { AGES_OF, scenesOf, type Talk } from '../talk/talk.ts'
import type { TalkText } from '../talk/talk-texts.ts'
import { type CharterCast, type CharterText, checkCharter } from './charter.ts'
import { type Reading, readingOf } from './reading-grade.ts'
import { checkStatements, figuresIn, type Statement } from './talk-claims.ts'
import { checkSpeech } from './talk-speech.ts'
import { WordLists } from './word-list.ts'

/** Pupils hear few figures: none of them is remembered when there are many. */
const MOST_FIGURES = 3

/** Holds the words of a talk against the charter, the sources and the breath, in one language. */
export function proveTalkLanguage(
  reading: TalkReading,
  talk: Talk,
  language: string,
  scenes: readonly SceneReading[],
): readonly Problem[] {
  const parts = partsIn(reading, language)
  const lists = new WordLists(language)
  const statements = parts.map((part) => statementOf(part, talk))
  return [
    ...charterProblems(parts, { talk, language, scenes, lists }),
    ...checkStatements(statements, language, lists),
    ...manyFigures(statements, talk, lists),
    ...checkSpeech(parts, talk.audience),
    ...hardProblems(parts, talk, language),
  ]
}

/** Pupils hear a talk at the grade at which they read a scene. */
function hardProblems(parts: readonly Part[], { audience }: Talk, language: string): Problem[] {
  const first = parts[0]
  if (audience === 'adults' || first === undefined) return []
  const heard = parts.filter(({ kind }) => kind !== 'watch' && kind !== 'name').map(({ text }) => text)
  const grade = readingOf(heard, language, audience)
  return grade?.isTooHard
    ? [errorAt({ file: first.placeOf().file, line: 1 }, 'reading-too-hard', tooHard(grade))]
    : []
}

function tooHard({ measure, value, limit }: Reading): string {
  const is = measure === 'flesch-kincaid' ? 'at grade' : 'with an ease of'
  const than = measure === 'flesch-kincaid' ? 'at most' : 'at least'
  return `all that is said reads ${is} ${Math.round(value * 10) / 10} (${than} ${limit}): use shorter words and sentences.`
}

type Part = TalkText & Pick<CharterText, 'placeOf'>

function partsIn(reading: TalkReading, language: string): readonly Part[] {
  const { source } = reading.locales[language] ?? {}
  return reading.parts.flatMap((part) => {
    const text = reading.texts[language]?.[part.id]
    const placeOf = () => source?.placeOf([part.id]) ?? reading.placeOf(part.path)
    return text === undefined ? [] : [{ ...part, text, placeOf }]
  })
}

function statementOf({ id, text, kind, step, placeOf }: Part, talk: Talk): Statement {
  return { id, text, placeOf, sources: kind === 'claim' ? sourcesOf(talk, step, id) : undefined }
}

function sourcesOf(talk: Talk, step: string | undefined, id: string): readonly Source[] {
  const at = Number(id.split('.').at(-1)) - 1
  return talk.steps.find((each) => each.id === step)?.spoken[at]?.sources ?? []
}

function manyFigures(statements: readonly Statement[], talk: Talk, lists: WordLists): Problem[] {
  const last = figuresIn(statements, lists)[MOST_FIGURES]
  if (talk.audience === 'adults' || last === undefined) return []
  const message = `"${last.id}" is one figure too many: pupils hear at most ${MOST_FIGURES} in a talk.`
  return [errorAt(last.placeOf(), 'many-figures', message)]
}

interface Charter {
  readonly talk: Talk
  readonly language: string
  readonly scenes: readonly SceneReading[]
  readonly lists: WordLists
}

/** A figure of a claim may look like a number to call. */
function charterProblems(parts: readonly Part[], { talk, language, scenes, lists }: Charter): Problem[] {
  const { scene, names } = castOf(talk, language, scenes)
  const check = (kept: readonly Part[]) => {
    const texts = kept.map(({ id, text, kind, placeOf }): CharterText => {
      return { id, text, kind: charterKind(kind, talk), placeOf }
    })
    return checkCharter({ scene, language, texts: [...names, ...texts] }, lists)
  }
  return [
    ...check(parts.filter(({ kind }) => kind !== 'claim')),
    ...check(parts.filter(({ kind }) => kind === 'claim')).filter(({ code }) => code !== 'digit-run'),
  ]
}

/** What pupils hear or see is held to the same words as a scene; grown-ups and the speaker may be told more. */
function charterKind(kind: TalkText['kind'], { audience }: Talk): TextKind {
  return kind === 'watch' || audience === 'adults' ? 'note' : 'question'
}

function castOf(talk: Talk, language: string, scenes: readonly SceneReading[]) {
  const played = scenesOf(talk).flatMap((id) => scenes.find(({ scene }) => scene?.id === id) ?? [])
  const people = Object.assign({}, ...played.map(({ scene }) => scene?.people ?? {}))
  const scene: CharterCast = { people, ages: AGES_OF[talk.audience], place: {}, beats: {} }
  const names = played.flatMap(({ texts, sources, placeOf }): CharterText[] =>
    Object.entries(texts[language] ?? sources)
      .filter(([id]) => /^people\.[^.]+$/.test(id))
      .map(([id, text]) => ({ id, text, kind: 'name', placeOf: () => placeOf([]) })),
  )
  return { scene, names }
}

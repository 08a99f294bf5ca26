import type { Code } from '../scene/codes.ts'
import { didYouMean } from '../scene/did-you-mean.ts'
import { errorAt, type Problem } from '../scene/problem.ts'
import type { SceneReading } from '../scene/read-scene.ts'
import { placeholdersOf } from '../scene/scene-texts.ts'
import type { Salvaged } from '../scene/shape.ts'
import type { KeyPath, YamlSource } from '../scene/yaml-source.ts'
import { type TalkFile, WALL_KEYS } from './talk-file.ts'
import { textsOfTalk } from './talk-texts.ts'

/** What the names in a talk may refer to. */
export interface TalkNames {
  readonly scenes: readonly SceneReading[]
  /** Signs that have a card; unknown to whoever reads without them. */
  readonly signs?: readonly string[] | undefined
}

type Report = (path: KeyPath, code: Code, message: string) => void
type LooseStep = NonNullable<Salvaged<TalkFile>['steps']>[number]

/** Checks that every name in a talk means something, and that no id is used twice. */
export function checkTalkNames(
  talk: Salvaged<TalkFile>,
  source: YamlSource,
  { fileName, names }: { readonly fileName: string; readonly names: TalkNames },
): readonly Problem[] {
  const problems: Problem[] = []
  const report: Report = (path, code, message) => problems.push(errorAt(source.placeOf(path), code, message))
  if (talk.id !== undefined && talk.id !== fileName)
    report(['id'], 'id-mismatch', `the id "${talk.id}" differs from the file's name "${fileName}".`)
  const seen = new Set<string>()
  for (const [at, step] of (talk.steps ?? []).entries()) {
    if (step === undefined) continue
    if (step.id !== undefined && seen.has(step.id))
      report(['steps', at, 'id'], 'duplicate-id', `the id "${step.id}" is taken by an earlier step.`)
    seen.add(step.id ?? '')
    checkStep(step, at, names, report)
  }
  checkPlaceholders(talk, names, report)
  return problems
}

function checkStep(step: NonNullable<LooseStep>, at: number, names: TalkNames, report: Report): void {
  const path = ['steps', at]
  const given = WALL_KEYS.filter((key) => step[key] !== undefined)
  if (given.length !== 1) {
    const got = given.length === 0 ? 'it has none' : `it has ${given.join(' and ')}`
    const message = `step "${step.id ?? at + 1}" shows the hall exactly one of ${WALL_KEYS.join(', ')}, but ${got}.`
    report(path, 'exactly-one', message)
  }
  for (const [i, sign] of (step.signs ?? []).entries())
    if (sign !== undefined && names.signs !== undefined && !names.signs.includes(sign)) {
      const message = `"${sign}" is not a sign with a card in signs.yaml. ${didYouMean(sign, names.signs)}`
      report([...path, 'signs', i], 'unknown-sign', message)
    }
  if (step.play) checkPlay(step.play, [...path, 'play'], names, report)
}

function checkPlay(
  { scene: id, from, to }: NonNullable<NonNullable<LooseStep>['play']>,
  path: KeyPath,
  { scenes }: TalkNames,
  report: Report,
): void {
  if (id === undefined) return
  const known = scenes.flatMap(({ scene }) => scene?.id ?? [])
  const scene = scenes.find((each) => each.scene?.id === id)?.scene
  if (scene === undefined) {
    report([...path, 'scene'], 'unknown-scene', `"${id}" is not a scene. ${didYouMean(id, known)}`)
    return
  }
  const beats = Object.keys(scene.beats)
  for (const [key, beat] of Object.entries({ from, to }))
    if (beat !== undefined && !beats.includes(beat)) {
      const message = `"${beat}" is not a beat of the scene "${id}". ${didYouMean(beat, beats)}`
      report([...path, key], 'unknown-beat', message)
    }
}

/** A talk may speak of the people of the scenes that it plays; their names can be swapped, as in the scenes. */
function checkPlaceholders(talk: Salvaged<TalkFile>, { scenes }: TalkNames, report: Report): void {
  const played = new Set((talk.steps ?? []).flatMap((step) => step?.play?.scene ?? []))
  const people = scenes.flatMap(({ scene }) =>
    scene && played.has(scene.id) ? Object.keys(scene.people) : [],
  )
  for (const { text, path } of textsOfTalk(talk))
    for (const word of placeholdersOf(text))
      if (!people.includes(word)) {
        const message = `"${word}" is no person of a scene that this talk plays. ${didYouMean(word, people)}`
        report(path, 'unknown-placeholder', message)
      }
}

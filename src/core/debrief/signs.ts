import { z } from 'zod'
import { PHASES, type Texts } from '../scene/scene.ts'
import { LISTS_WITH_A_YOUNG_PART } from './advice-for.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is small letters, digits and "-"')
const text = z.string().trim().min(1)

/** Who says so: A on a page of their own, B reported by somebody else. Nothing weaker is printed. */
export const source = z.strictObject({
  who: text,
  year: z.int().min(2000).optional(),
  confidence: z.enum(['A', 'B']),
})
export type Source = z.infer<typeof source>

const sources = z.array(source).optional()

function uniqueIds(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length
}

function listOf<T extends z.ZodType<{ id: string }>>(item: T) {
  return z.array(item).min(1).refine(uniqueIds, 'each id may occur once')
}

/** The five texts of a sign's card. */
export const SIGN_TEXTS = ['name', 'did', 'works', 'helps', 'say'] as const

const signEntry = z
  .strictObject({
    id,
    phase: z.enum(PHASES),
    audience: z.literal('student'),
    ages: z.tuple([z.union([z.literal(9), z.literal(13)]), z.literal(17)]),
    sources: z.array(source),
    chosenBecause: text.optional(),
    name: text,
    did: text,
    works: text,
    helps: text,
    say: text,
  })
  .refine((sign) => sign.sources.length > 0 || sign.chosenBecause !== undefined, {
    path: ['sources'],
    message: 'a sign names who warns of it, or says in "chosenBecause" why it is here',
  })

/** `scenes/signs.yaml`: the warning signs in the order in which a story meets them. */
export const signsFile = z.strictObject({ language: text, signs: listOf(signEntry) })
export type SignsFile = z.infer<typeof signsFile>
export type SignEntry = SignsFile['signs'][number]

const step = z.strictObject({ id, name: text, do: text, more: text, sources })
const youngStep = z.strictObject({ id, name: text, do: text })
const point = z.strictObject({ id, text, sources })
const answer = z.strictObject({ id, q: text, a: text, alberta: text.optional(), sources })
const pick = z.strictObject({
  id: z.string().regex(new RegExp(`^(${LISTS_WITH_A_YOUNG_PART.join('|')})\\.[a-z0-9-]+$`)),
})

/** `scenes/advice.yaml`: what helps, for the debrief of every scene. */
export const adviceFile = z.strictObject({
  language: text,
  steps: listOf(step),
  tell: step.omit({ id: true }),
  stepsYoung: listOf(youngStep),
  saveBeforeBlock: z.strictObject({ order: text, already: text, sources }),
  dont: listOf(point),
  always: listOf(point),
  ifITell: listOf(answer),
  startLines: listOf(point),
  tryOut: listOf(point),
  tryOutYoung: listOf(point),
  planWhom: listOf(point),
  planMoments: listOf(point),
  young: listOf(pick),
  genuine: z.strictObject({ look: text, close: text }),
  toOneToWhomItHappened: text,
  notMarking: text,
  harmlessMark: text,
})
export type AdviceFile = z.infer<typeof adviceFile>

/** A sign without its words. */
export type SignStructure = Omit<SignEntry, (typeof SIGN_TEXTS)[number]>

/** Lists whose entries are one text each. */
type Points = 'dont' | 'always' | 'startLines' | 'tryOut' | 'tryOutYoung' | 'planWhom' | 'planMoments'
type ListName = 'steps' | 'stepsYoung' | 'ifITell' | Points | 'young'
interface ListEntry {
  readonly id: string
  readonly sources?: readonly Source[] | undefined
}
/** The advice's lists in their order, without their words. */
export type AdviceStructure = Readonly<Record<ListName & keyof AdviceFile, readonly ListEntry[]>>

/** Text id (`move-app.did`) → text, in the language of the file. */
export function textsOfSigns(file: SignsFile): Texts {
  return Object.fromEntries(
    file.signs.flatMap((sign) => SIGN_TEXTS.map((part) => [`${sign.id}.${part}`, sign[part]])),
  )
}

/** Text id (`steps.stop.do`, `dont.pay`, `ifITell.phone.q`, `notMarking`) → text, in the language of the file. */
export function textsOfAdvice(file: AdviceFile): Texts {
  const { steps, tell, stepsYoung, saveBeforeBlock, ifITell, genuine } = file
  return Object.fromEntries([
    ...steps.flatMap((item) => partsOf(`steps.${item.id}`, item, ['name', 'do', 'more'])),
    ...partsOf('tell', tell, ['name', 'do', 'more']),
    ...stepsYoung.flatMap((item) => partsOf(`stepsYoung.${item.id}`, item, ['name', 'do'])),
    ...partsOf('saveBeforeBlock', saveBeforeBlock, ['order', 'already']),
    ...pointsOf(file, ['dont', 'always']),
    ...ifITell.flatMap((item) => partsOf(`ifITell.${item.id}`, item, ['q', 'a', 'alberta'])),
    ...pointsOf(file, ['startLines', 'tryOut', 'tryOutYoung', 'planWhom', 'planMoments']),
    ...partsOf('genuine', genuine, ['look', 'close']),
    ['toOneToWhomItHappened', file.toOneToWhomItHappened] as const,
    ['notMarking', file.notMarking] as const,
    ['harmlessMark', file.harmlessMark] as const,
  ])
}

function pointsOf(file: AdviceFile, lists: readonly Points[]): readonly (readonly [string, string])[] {
  return lists.flatMap((list) => file[list].map(({ id, text }) => [`${list}.${id}`, text] as const))
}

function partsOf<P extends string>(
  path: string,
  item: Readonly<Partial<Record<P, string | undefined>>>,
  parts: readonly P[],
): readonly (readonly [string, string])[] {
  return parts.flatMap((part) => {
    const found = item[part]
    return found === undefined ? [] : [[`${path}.${part}`, found] as const]
  })
}

import type { Code } from '../scene/codes.ts'
import { errorAt, type Place, type Problem } from '../scene/problem.ts'
import { OPEN_STANCES, type Person, type Scene } from '../scene/scene.ts'
import type { TextKind } from '../scene/scene-texts.ts'
import { atOnce, type Steps } from '../steps.ts'
import { LONGEST_MESSAGE } from './limits.ts'
import { PATTERNS } from './patterns.ts'
import { type WordCategory, WordLists } from './word-list.ts'

/** A text of a scene in one language, and where it stands. */
export interface CharterText {
  readonly id: string
  readonly text: string
  readonly kind: TextKind
  readonly who?: string | undefined
  /** Only asked for where there is something to say. */
  readonly placeOf: () => Place
}

/** What must be known of the people and the readers, to judge what is said. A scene is one. */
export interface CharterCast extends Pick<Scene, 'ages' | 'beats'> {
  readonly people: Readonly<Record<string, Pick<Person, 'role' | 'otherNames'>>>
  readonly place: Readonly<Record<string, string>>
}

/** All texts of a scene in one language, with the scene that says who speaks them. */
export interface CharterScene {
  readonly scene: CharterCast
  readonly language: string
  readonly texts: readonly CharterText[]
}

/** What a card of the debrief may not say either; it may name the thing itself, and apps only in help. */
const CARD_CODES: readonly WordCategory[] = ['blame', 'harm', 'platforms']

/** Holds the texts of the shared cards (signs, advice) against the charter, in one language. */
export function checkCards(
  texts: readonly Omit<CharterText, 'kind' | 'who'>[],
  language: string,
): readonly Problem[] {
  const lists = new WordLists(language)
  return texts.flatMap(({ id, text, placeOf }) =>
    WORD_CODES.filter(([category]) => CARD_CODES.includes(category)).flatMap(([category, code, advice]) => {
      const found = lists.find(category, { text, kind: 'ending', byTeen: false, youngest: false })
      return found ? [errorAt(placeOf(), code, `"${found.word}" in "${id}": ${found.reason} ${advice}`)] : []
    }),
  )
}

/** What is sent or shown as a bubble, a notice or a button, and must be short. */
const MESSAGES: ReadonlySet<TextKind> = new Set([
  'message',
  'screen',
  'profile',
  'tells',
  'say',
  'do',
  'thought',
  'feedback',
])
/** A closed tile names what is hidden; a longer text would begin to describe it. */
const LONGEST_TILE = 60

const WORD_CODES: readonly (readonly [WordCategory, Code, string])[] = [
  ['blame', 'blame', 'Say what the others did, and what helps.'],
  ['sexual', 'sexual-word', 'Report the turn by a hidden tile instead.'],
  ['harm', 'self-harm-word', 'Leave it out.'],
  ['platforms', 'real-platform', 'Use an app of the scene.'],
]

/** Holds each text of a scene against the charter, in one language; its lists are given where many are checked. */
export function checkCharter(
  input: CharterScene,
  lists: WordLists = new WordLists(input.language),
): readonly Problem[] {
  return atOnce(checkCharterInSteps(input, lists))
}

/** So many texts are read between two pauses. */
const TEXTS_A_STEP = 50

/** The same with pauses. */
export function* checkCharterInSteps(
  input: CharterScene,
  lists: WordLists = new WordLists(input.language),
): Steps<readonly Problem[]> {
  const openReplies = repliesThatOpen(input.scene)
  const names = new Map(input.texts.filter(({ kind }) => kind === 'name').map(({ id, text }) => [id, text]))
  const problems: Problem[] = []
  for (const [index, text] of input.texts.entries()) {
    if (index % TEXTS_A_STEP === 0) yield
    problems.push(
      ...wordProblems(text, lists, input.scene),
      ...(openReplies.has(text.id) ? offerProblems(text, lists) : []),
      ...patternProblems(text),
      ...lengthProblems(text, names),
      ...(text.kind === 'name' ? [] : nameProblems(text, input.scene, names)),
    )
  }
  return problems
}

function repliesThatOpen(scene: CharterCast): ReadonlySet<string> {
  const open: readonly string[] = OPEN_STANCES
  const replies = Object.values(scene.beats).flatMap(({ exit }) =>
    exit.type === 'choice' ? exit.replies : [],
  )
  return new Set(replies.filter(({ stance }) => open.includes(stance)).map(({ id }) => id))
}

function checkedOf(text: CharterText, scene: CharterCast) {
  const byTeen =
    text.kind === 'thought' || text.kind === 'say' || scene.people[text.who ?? '']?.role === 'teen'
  return { text: text.text, kind: text.kind, byTeen, youngest: scene.ages[0] < 13 }
}

function wordProblems(text: CharterText, lists: WordLists, scene: CharterCast): Problem[] {
  return WORD_CODES.flatMap(([category, code, advice]) => {
    const found = lists.find(category, checkedOf(text, scene))
    if (found === undefined) return []
    if (category === 'sexual' && text.kind === 'hidden') {
      const message = `the hidden tile "${text.id}" describes more than it names: "${found.word}". Write "asks something sexual" or "a private picture".`
      return [errorAt(text.placeOf(), 'hidden-wording', message)]
    }
    return [errorAt(text.placeOf(), code, `"${found.word}" in "${text.id}": ${found.reason} ${advice}`)]
  })
}

function offerProblems(text: CharterText, lists: WordLists): Problem[] {
  const found = lists.find('sends', { text: text.text, kind: text.kind, byTeen: true, youngest: false })
  if (found === undefined) return []
  return [
    errorAt(text.placeOf(), 'reply-sends-picture', `"${found.word}" in reply "${text.id}": ${found.reason}`),
  ]
}

function patternProblems(text: CharterText): Problem[] {
  return PATTERNS.flatMap(({ code, pattern, says }) => {
    const match = pattern.exec(text.text)
    return match
      ? [errorAt(text.placeOf(), code, `"${match[0]}" in "${text.id}" ${says}. Leave it out, or tell it.`)]
      : []
  })
}

function lengthProblems(text: CharterText, names: ReadonlyMap<string, string>): Problem[] {
  const length = [...withNames(text.text, names)].length
  if (text.kind === 'hidden' && length > LONGEST_TILE) {
    const message = `the hidden tile "${text.id}" has ${length} characters; ${LONGEST_TILE} are the most. Name it, do not describe it.`
    return [errorAt(text.placeOf(), 'hidden-wording', message)]
  }
  if (!MESSAGES.has(text.kind) || length <= LONGEST_MESSAGE) return []
  const message = `"${text.id}" has ${length} characters; ${LONGEST_MESSAGE} are the most. Make two of it.`
  return [errorAt(text.placeOf(), 'message-too-long', message)]
}

function withNames(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, key: string) => names.get(`people.${key}`) ?? whole)
}

/** A leader can swap the names of a cast, and the towns: written out, the old one would stay behind. */
function nameProblems(text: CharterText, scene: CharterCast, names: ReadonlyMap<string, string>): Problem[] {
  const swappable = Object.entries(scene.people)
    .filter(([, { otherNames }]) => otherNames > 0)
    .map(([key]) => [key, names.get(`people.${key}`)] as const)
  const places = Object.entries(scene.place)
  return [...swappable, ...places].flatMap(([key, name]) => {
    if (name === undefined || !hasWord(text.text, name)) return []
    return [
      errorAt(
        text.placeOf(),
        'fixed-name',
        `"${name}" in "${text.id}" can be swapped: write {{${key}}} instead.`,
      ),
    ]
  })
}

function hasWord(text: string, word: string): boolean {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}{])${plain}(?![\\p{L}\\p{N}}])`, 'u').test(text)
}

import { looksFor } from './starter-looks.ts'

/** The languages in which a first scene can begin. */
export const STARTER_LANGUAGES = ['en', 'fr'] as const
/** Whether somebody means harm in it. */
export const STARTER_KINDS = ['risky', 'genuine'] as const

/** What an author says of a new scene before it is written. */
export interface StarterAnswers {
  readonly id: string
  readonly title: string
  readonly kind: (typeof STARTER_KINDS)[number]
  readonly language: (typeof STARTER_LANGUAGES)[number]
  readonly ages: readonly [number, number]
  readonly names: StarterNames
}

/** The names of the four people in it. */
export interface StarterNames {
  readonly teen: string
  readonly contact: string
  readonly friend: string
  readonly adult: string
}

/** The files of a new scene: path within its folder → text. */
export type StarterFiles = Readonly<Record<string, string>>

/** What the people are called in the starters. */
const WORDS = { teen: 'hero', contact: 'stranger', friend: 'pal', adult: 'grownup' } as const
type Part = keyof StarterNames
const PARTS = Object.keys(WORDS) as readonly Part[]
/** Keys that a person cannot have, since they are the scene's places. */
const RESERVED = ['town', 'nextTown']

/** Recorded routes: one that goes well, one that does not go well at once. */
const ROUTES = {
  risky: {
    'asks-first': ['told-pal', ['req-ask']],
    'late-but-told': ['told-grownup', ['req-yes', 'sec-ok', 'oth-go', 'lon-tell']],
  },
  genuine: {
    'asks-first': ['asked-pal', ['req-ask']],
    'says-yes': ['met-at-club', ['req-hi', 'sho-yes']],
  },
} as const

/** Makes a small scene that passes the check, to be changed word by word, of the template of its kind and language. */
export function starterFiles(answers: StarterAnswers, template: string): StarterFiles {
  const routes = Object.entries(ROUTES[answers.kind]).map(([name, [ending, replies]]) => {
    const title = name.replaceAll('-', ' ')
    const text = `title: ${title}\nexpect: ${ending}\nreplies: [${replies.join(', ')}]\n`
    return [`routes/${name}.yaml`, text] as const
  })
  return { 'scene.yaml': script(answers, template), ...Object.fromEntries(routes) }
}

function script({ id, title, ages, names }: StarterAnswers, template: string): string {
  const keys = keysOf(names)
  const looks = looksFor(PARTS.map((part) => names[part]))
  let text = template
    .replaceAll('scene-id', id)
    .replace('"SCENE TITLE"', () => JSON.stringify(title))
    .replace('ages: [13, 17]', `ages: [${ages.join(', ')}]`)
    .replace('age: 14', `age: ${Math.min(Math.max(14, ages[0]), ages[1])}`)
  for (const [index, part] of PARTS.entries()) {
    const word = WORDS[part]
    text = text
      .replace(`${word.toUpperCase()}-NAME`, () => JSON.stringify(names[part]))
      .replace(`${word.toUpperCase()}-LOOK`, looks[index] ?? '')
      .replace(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'g'), keys[part])
  }
  return text
}

/** A short key for each person, made of the name and used once. */
function keysOf(names: StarterNames): Readonly<Record<Part, string>> {
  const taken = new Set(RESERVED)
  const keys = {} as Record<Part, string>
  for (const part of PARTS) {
    const plain = slugOf(names[part]).replaceAll('-', '') || part
    let key = plain
    for (let count = 2; taken.has(key); count++) key = `${plain}${count}`
    taken.add(key)
    keys[part] = key
  }
  return keys
}

/** A text as an id: small letters, digits and hyphens; empty where nothing of it is Latin. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

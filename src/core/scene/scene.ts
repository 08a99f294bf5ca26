/** What a compiled scene is: its structure without a single word of text. Texts are found by id. */

export const MOODS = [
  'calm',
  'curious',
  'amused',
  'happy',
  'flattered',
  'proud',
  'unsure',
  'suspicious',
  'worried',
  'scared',
  'frozen',
  'ashamed',
  'sad',
  'angry',
  'tired',
  'determined',
  'relieved',
] as const
/** The teen's face. */
export type Mood = (typeof MOODS)[number]

export const OPEN_STANCES = ['plays-along', 'accepts', 'opens-up', 'waves-away'] as const
export const PROTECT_STANCES = ['sets-boundary', 'declines', 'names-risk', 'avoids'] as const
/** What a reply does: four ways to open the door, four to protect (Virginia Tech/ICSI coding of chats). */
export type Stance = (typeof OPEN_STANCES)[number] | (typeof PROTECT_STANCES)[number]

/** Who somebody is in the story. */
export const ROLES = ['teen', 'contact', 'friend', 'adult'] as const
export type Role = (typeof ROLES)[number]

export const APP_LOOKS = ['one', 'two', 'texts', 'room'] as const
/** Two made-up apps, plain texting, and `room` for face to face. */
export type AppLook = (typeof APP_LOOKS)[number]

/** Whom a scene is offered to: a class as well, or by itself only to those who play alone or with one adult. */
export const SETTINGS = ['class', 'alone'] as const
export type Setting = (typeof SETTINGS)[number]

/** How tightly the story squeezes: 0 (an ordinary evening) to 5 (the worst of the night). */
export type Pressure = 0 | 1 | 2 | 3 | 4 | 5

/** Choices from the hand-drawn set; colours as `#rrggbb`. */
export interface Look {
  readonly head: string
  readonly skin: string
  readonly hair: string
  readonly clothes: string
  readonly glasses?: string
  readonly beard?: string
}

export interface Person {
  readonly role: Role
  readonly look: Look
  readonly handle?: string
  readonly age?: number
  /** Of a contact: the teen knows this person face to face, so that nobody loses a face in the debrief. */
  readonly known?: boolean
  /** How many other names a leader can swap in. */
  readonly otherNames: number
}

export interface App {
  readonly name: string
  readonly look: AppLook
}

export interface Thread {
  readonly app: string
  readonly with: string
  readonly hasStatus: boolean
}

/** How a line is shown. */
export const LINE_KINDS = ['message', 'hidden', 'screen', 'profile', 'tells'] as const
export type LineKind = (typeof LINE_KINDS)[number]

export interface Line {
  readonly id: string
  readonly kind: LineKind
  /** The speaker; only of a message or a hidden tile. */
  readonly who?: string
  readonly signs: readonly string[]
  readonly thread: string
  /** Minutes after midnight; past 1440 on the following day. */
  readonly time: number
  readonly mood: Mood
  readonly pressure: Pressure
  readonly hasThought: boolean
  readonly needs: readonly string[]
  readonly unless: readonly string[]
}

export interface Reply {
  readonly id: string
  /** `say` is sent as the teen's message, `do` is an act. */
  readonly kind: 'say' | 'do'
  readonly stance: Stance
  readonly to: string
  /** The signs it sees through; absent: a protective reply sees all since the last choice. */
  readonly answers?: readonly string[]
  readonly sets: readonly string[]
  readonly needs: readonly string[]
  readonly unless: readonly string[]
  readonly mood?: Mood
  /** The person whom the teen tells by it. */
  readonly tell?: string
}

export interface Ending {
  readonly id: string
  readonly told: readonly string[]
  readonly paid: boolean
}

/** How a beat ends: in a choice, in another beat, or for good. */
export type Exit =
  | { readonly type: 'choice'; readonly replies: readonly Reply[] }
  | { readonly type: 'jump'; readonly to: string }
  | { readonly type: 'ending'; readonly ending: Ending }

export interface Beat {
  readonly id: string
  /** Where the teen is when the beat's choice is made. */
  readonly thread: string
  readonly time: number
  readonly pressure: Pressure
  readonly mood: Mood
  readonly opening: boolean
  readonly hasNote: boolean
  readonly hasQuestion: boolean
  readonly lines: readonly Line[]
  readonly exit: Exit
}

export interface Lock {
  readonly time: number
  readonly thread: string
}

export interface Scene {
  readonly id: string
  readonly language: string
  readonly kind: 'risky' | 'genuine'
  readonly setting: Setting
  readonly ages: readonly [number, number]
  readonly minutes: number
  readonly place: { readonly town: string; readonly nextTown: string }
  readonly people: Readonly<Record<string, Person>>
  readonly apps: Readonly<Record<string, App>>
  readonly threads: Readonly<Record<string, Thread>>
  readonly lock: Lock
  readonly start: string
  readonly beats: Readonly<Record<string, Beat>>
}

/** Text id → text, in one language. */
export type Texts = Readonly<Record<string, string>>

/** Where in such a story a sign belongs. */
export const PHASES = ['approach', 'bond', 'move', 'turn', 'flip', 'squeeze', 'after', 'other'] as const
export type Phase = (typeof PHASES)[number]

/** From these phases on nothing was the teen's to prevent: such signs carry no status. */
export const PHASES_WITHOUT_STATUS: readonly Phase[] = ['flip', 'squeeze', 'after']

export interface Sign {
  readonly id: string
  readonly phase: Phase
}

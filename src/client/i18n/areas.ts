import type assign from './assign.en.json'
import type booster from './booster.en.json'
import type check from './check.en.json'
import type contacts from './contacts.en.json'
import type debrief from './debrief.en.json'
import type desk from './desk.en.json'
import type first from './en.json'
import type group from './group.en.json'
import type handouts from './handouts.en.json'
import type homework from './homework.en.json'
import type { Loaders } from './i18n.ts'
import type it from './it.en.json'
import type join from './join.en.json'
import type lead from './lead.en.json'
import type leaders from './leaders.en.json'
import type lesson from './lesson.en.json'
import type plan from './plan.en.json'
import type practice from './practice.en.json'
import type talk from './talk.en.json'
import type title from './title.en.json'
import type wall from './wall.en.json'
import type whose from './whose.en.json'

/**
 * The words of the user interface, in one file per area and language. `first` comes with the page itself;
 * every other area comes with the page that is fetched for it, so that the first message can be read sooner.
 */
export const AREAS = {
  first: {
    en: async () => (await import('./en.json')).default,
    fr: async () => (await import('./fr.json')).default,
  },
  title: {
    en: async () => (await import('./title.en.json')).default,
    fr: async () => (await import('./title.fr.json')).default,
  },
  contacts: {
    en: async () => (await import('./contacts.en.json')).default,
    fr: async () => (await import('./contacts.fr.json')).default,
  },
  check: {
    en: async () => (await import('./check.en.json')).default,
    fr: async () => (await import('./check.fr.json')).default,
  },
  debrief: {
    en: async () => (await import('./debrief.en.json')).default,
    fr: async () => (await import('./debrief.fr.json')).default,
  },
  desk: {
    en: async () => (await import('./desk.en.json')).default,
    fr: async () => (await import('./desk.fr.json')).default,
  },
  it: {
    en: async () => (await import('./it.en.json')).default,
    fr: async () => (await import('./it.fr.json')).default,
  },
  join: {
    en: async () => (await import('./join.en.json')).default,
    fr: async () => (await import('./join.fr.json')).default,
  },
  group: {
    en: async () => (await import('./group.en.json')).default,
    fr: async () => (await import('./group.fr.json')).default,
  },
  lead: {
    en: async () => (await import('./lead.en.json')).default,
    fr: async () => (await import('./lead.fr.json')).default,
  },
  leaders: {
    en: async () => (await import('./leaders.en.json')).default,
    fr: async () => (await import('./leaders.fr.json')).default,
  },
  lesson: {
    en: async () => (await import('./lesson.en.json')).default,
    fr: async () => (await import('./lesson.fr.json')).default,
  },
  handouts: {
    en: async () => (await import('./handouts.en.json')).default,
    fr: async () => (await import('./handouts.fr.json')).default,
  },
  plan: {
    en: async () => (await import('./plan.en.json')).default,
    fr: async () => (await import('./plan.fr.json')).default,
  },
  talk: {
    en: async () => (await import('./talk.en.json')).default,
    fr: async () => (await import('./talk.fr.json')).default,
  },
  wall: {
    en: async () => (await import('./wall.en.json')).default,
    fr: async () => (await import('./wall.fr.json')).default,
  },
  homework: {
    en: async () => (await import('./homework.en.json')).default,
    fr: async () => (await import('./homework.fr.json')).default,
  },
  assign: {
    en: async () => (await import('./assign.en.json')).default,
    fr: async () => (await import('./assign.fr.json')).default,
  },
  whose: {
    en: async () => (await import('./whose.en.json')).default,
    fr: async () => (await import('./whose.fr.json')).default,
  },
  practice: {
    en: async () => (await import('./practice.en.json')).default,
    fr: async () => (await import('./practice.fr.json')).default,
  },
  booster: {
    en: async () => (await import('./booster.en.json')).default,
    fr: async () => (await import('./booster.fr.json')).default,
  },
} satisfies Readonly<Record<string, Loaders>>

/** A part of the user interface with words of its own. */
export type Area = keyof typeof AREAS

/** A text of the user interface; plurals are asked for without their ending. */
export type UiKey = PluralBase<
  | keyof typeof first
  | keyof typeof title
  | keyof typeof contacts
  | keyof typeof check
  | keyof typeof debrief
  | keyof typeof plan
  | keyof typeof whose
  | keyof typeof practice
  | keyof typeof booster
  | keyof typeof desk
  | keyof typeof it
  | keyof typeof group
  | keyof typeof join
  | keyof typeof lead
  | keyof typeof leaders
  | keyof typeof lesson
  | keyof typeof wall
  | keyof typeof handouts
  | keyof typeof homework
  | keyof typeof assign
  | keyof typeof talk
>
type PluralBase<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K

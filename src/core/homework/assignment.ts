import { isRound, MOST_SCENES } from './tasks.ts'

/** What a teacher hands out: a link or a QR code carries all of it, and nobody else knows of it. */
export interface Assignment {
  /** 24 hexadecimal digits of chance: records are signed with it. */
  readonly key: string
  readonly scenes: readonly string[]
  /** Rounds of practice before and after the scenes. */
  readonly before: boolean
  readonly after: boolean
  /** The language in which it opens; absent: the student's own. */
  readonly language?: string | undefined
  /** Where help is looked for, such as `CA` or `CA-AB`. */
  readonly place?: string | undefined
  /** A word of the teacher's by which the class knows its list. */
  readonly word?: string | undefined
}

/** The longest word for a class, in characters. */
export const LONGEST_WORD = 24

const KEY = /^[0-9a-f]{24}$/
const SCENE = /^[a-z0-9][a-z0-9-]{0,79}$/
const LANGUAGE = /^[a-z]{2}$/
const PLACE = /^[A-Z]{2}(-[A-Z]{1,3})?$/

/** A teacher's word as it is carried and shown: one line, no signs that cannot be seen, and not too long. */
export function tidyWord(typed: string): string {
  const plain = typed.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').trim()
  return [...plain].slice(0, LONGEST_WORD).join('').trim()
}

/** Whether an assignment is one that this edition makes: anything else is not opened. */
export function isSound({ key, scenes, before, after, ...options }: Assignment): boolean {
  const { language = 'en', place = 'CA', word = '' } = options
  return (
    KEY.test(key) &&
    scenes.length <= MOST_SCENES &&
    (scenes.length > 0 || before || after) &&
    new Set(scenes).size === scenes.length &&
    scenes.every((scene) => SCENE.test(scene) && !isRound(scene)) &&
    LANGUAGE.test(language) &&
    PLACE.test(place) &&
    tidyWord(word) === word
  )
}

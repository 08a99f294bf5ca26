import type { GivenTalk } from '../../../core/talk/index.ts'
import type { ClassTotals } from '../../../protocol/index.ts'
import type { Told } from './fetch-told.ts'
import type { TalkWords } from './talk-words.ts'

/** What everything in the hall and in the notes is made from. */
export interface TalkParts {
  readonly given: GivenTalk
  readonly told: Told
  readonly words: TalkWords
  /** The code by which devices join; empty where none can. */
  readonly code: string
  readonly totals: ClassTotals
}

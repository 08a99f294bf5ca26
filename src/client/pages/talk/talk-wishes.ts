import { AUDIENCES, type TalkCard, type TalkSetup } from '../../../core/talk/index.ts'
import type { App } from '../../app.ts'
import { sourceOf } from '../../i18n/languages.ts'
import { scripts } from '../../platform/scripts.ts'

/** A part of the page where a talk is set up. */
export interface WishesProps {
  readonly wishes: TalkSetup
  onChange(part: Partial<TalkSetup>): void
}

/** The talks, the youngest hall first. */
export function talksInOrder(): readonly TalkCard[] {
  const rank = ({ audience }: TalkCard) => AUDIENCES.indexOf(audience)
  return [...scripts.talks].sort((a, b) => rank(a) - rank(b))
}

/** What a talk is like when nobody changes anything: the hall that most officers stand in, and the shortest. */
export function firstTalk({ i18n, newSeed }: App): TalkSetup {
  const talks = talksInOrder()
  const talk = talks.find(({ audience }) => audience === 'teens') ?? talks[0]
  return {
    talk: talk?.id ?? '',
    length: talk?.lengths[0] ?? 20,
    language: sourceOf(i18n.language.peek()),
    without: [],
    names: {},
    seed: newSeed() % 2 ** 31,
    glare: false,
    local: {},
  }
}

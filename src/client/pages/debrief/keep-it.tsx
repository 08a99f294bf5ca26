import { isForChildren } from '../../../core/debrief/index.ts'
import { signsToRepeat } from '../../../core/judgement/index.ts'
import { Boosters } from '../../panels/boosters.tsx'
import type { DebriefParts } from './debrief-parts.ts'

/** Short rounds for the weeks after this chat, with the signs that were met and passed by. */
export function KeepIt({ scene, cards }: DebriefParts) {
  const readers = isForChildren(scene.ages) ? 'children' : 'teens'
  return <Boosters plan={{ readers, repeat: signsToRepeat(cards) }} />
}

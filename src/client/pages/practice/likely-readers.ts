import type { Readers } from '../../../core/judgement/index.ts'
import type { App } from '../../app.ts'
import { practiceShelfOf } from './practice-shelf-of.ts'

/** From this age on, somebody reads what teens read. */
const FIRST_TEEN_AGE = 13

/** Whom chats are most likely for: as chosen before, else as the scenes of homework are, or the last that was played. */
export function likelyReaders(app: App): Readers {
  const { shelf, library, homework } = app
  const chosen = practiceShelfOf(app).readers()
  if (chosen) return chosen
  const listed = homework.peek()?.current.peek()?.tasks ?? []
  const near = library.catalogue.find(({ id }) => listed.includes(id))
  const played = near ?? library.catalogue.find(({ id }) => id === shelf.last()?.scene)
  return played && played.ages[1] < FIRST_TEEN_AGE ? 'children' : 'teens'
}

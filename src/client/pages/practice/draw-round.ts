import { type Bank, drawForms, type Readers, startRound } from '../../../core/judgement/index.ts'
import type { KeptRound } from '../../platform/practice-record.ts'
import type { PracticeRound } from '../../platform/router.ts'
import type { Asked } from './asked.ts'

interface Wishes {
  readonly which: PracticeRound
  readonly readers: Readers
  readonly asked: Asked
  /** The seed of a free round. */
  newSeed(): number
}

/** Draws the chats of a round. The two around a lesson are the two forms of one draw, the same for everybody. */
export function drawRound(bank: Bank, { which, readers, asked, newSeed }: Wishes): KeptRound {
  if (which === 'free')
    return { readers, ...startRound(drawForms(bank, { readers, seed: newSeed() }).before) }
  const forms = drawForms(bank, { readers, seed: asked.seed })
  const isFirst = (which === 'before') !== asked.swapped
  const drawn = { form: isFirst ? 'a' : 'b', seed: asked.seed } as const
  return { readers, drawn, ...startRound(isFirst ? forms.before : forms.after) }
}

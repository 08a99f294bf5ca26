import { computed, type ReadonlySignal } from '@preact/signals'
import { isBefore, type Lesson } from '../../../core/lesson/index.ts'
import type { ClassTotals } from '../../../protocol/index.ts'

/**
 * The totals of the class, in which those of the rounds stay as they were when they were put on the wall:
 * whoever finishes later would be known by how far they move. One press back, and they are taken anew.
 */
export function heldRounds(
  lesson: ReadonlySignal<Lesson>,
  totals: ReadonlySignal<ClassTotals>,
): ReadonlySignal<ClassTotals> {
  let held: Pick<ClassTotals, 'before' | 'after'> | undefined
  return computed(() => {
    const { before, after } = totals.value
    if (!areShown(lesson.value)) held = undefined
    else if (after) held ??= { after, ...(before && { before }) }
    return held ? { ...totals.value, ...held } : totals.value
  })
}

function areShown({ step, at }: Lesson): boolean {
  return step === 'after' ? at > 0 : isBefore('after', step)
}

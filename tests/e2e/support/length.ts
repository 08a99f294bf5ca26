/** Whether there is time for whole series, as `npm run test:full` has it. */
export const isFull = process.env.E2E_BROWSERS === 'every'

/** A series: all of it where there is time, and otherwise those that stand for the rest. */
export function series<Each>(all: readonly Each[], stands: (each: Each) => boolean): readonly Each[] {
  return isFull ? all : all.filter(stands)
}

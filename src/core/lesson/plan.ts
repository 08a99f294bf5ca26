export const LENGTHS = [20, 45, 75] as const
/** How long a lesson is, in minutes. */
export type Length = (typeof LENGTHS)[number]

export const STEPS = [
  'rules',
  'before',
  'chat',
  'groups',
  'breathe',
  'paths',
  'path',
  'smelled',
  'signs',
  'steps',
  'other-way',
  'after',
  'help',
  'end',
] as const
/** A step of a lesson, in the order in which they come. */
export type LessonStep = (typeof STEPS)[number]

/** What a class plays: one chat for all, or a run for each group. */
export const SHAPES = ['together', 'groups'] as const
export type Shape = (typeof SHAPES)[number]

/** What decides about a plan. */
export interface PlanWishes {
  readonly length: Length
  readonly shape: Shape
  /** Whether there are devices, without which no round of chats can be judged. */
  readonly devices: boolean
}

/** A step with its time: `from` and `to` in minutes after the beginning. */
export interface PlannedStep {
  readonly step: LessonStep
  readonly from: number
  readonly to: number
}

type Minutes = Readonly<Partial<Record<LessonStep, number>>>

const TOGETHER: Readonly<Record<Length, Minutes>> = {
  20: { rules: 2, chat: 9, breathe: 1, smelled: 2, signs: 2, steps: 2, help: 2 },
  45: { rules: 4, chat: 17, breathe: 2, path: 3, smelled: 3, signs: 6, steps: 4, help: 3, end: 3 },
  75: {
    rules: 4,
    before: 9,
    chat: 20,
    breathe: 2,
    path: 4,
    smelled: 4,
    signs: 8,
    steps: 5,
    'other-way': 6,
    after: 8,
    help: 3,
    end: 2,
  },
}

const GROUPS: Readonly<Record<Length, Minutes>> = {
  20: { rules: 2, groups: 10, breathe: 1, paths: 3, steps: 2, help: 2 },
  45: { rules: 4, groups: 19, breathe: 2, paths: 10, steps: 4, help: 3, end: 3 },
  75: {
    rules: 4,
    before: 9,
    groups: 22,
    breathe: 2,
    paths: 14,
    steps: 6,
    after: 9,
    help: 4,
    end: 5,
  },
}

/** The rounds of chats to judge; whoever has no device plays longer and talks longer instead. */
const ON_DEVICES = ['before', 'after'] as const
const GAINS: readonly LessonStep[] = ['chat', 'groups', 'signs', 'paths']

/** The steps of a lesson with their times. They add up to its length. */
export function planOf({ length, shape, devices }: PlanWishes): readonly PlannedStep[] {
  const minutes = (shape === 'groups' ? GROUPS : TOGETHER)[length]
  const lost = devices ? 0 : ON_DEVICES.reduce((sum, step) => sum + (minutes[step] ?? 0), 0)
  const gaining = GAINS.filter((step) => minutes[step] !== undefined)
  let now = 0
  return STEPS.flatMap((step) => {
    const own = minutes[step]
    if (own === undefined || (!devices && ON_DEVICES.some((each) => each === step))) return []
    const from = now
    now += own + (gaining.includes(step) ? lost / gaining.length : 0)
    return [{ step, from, to: now }]
  })
}

/** What a longer lesson has and this one leaves out. */
export function leftOut(wishes: PlanWishes): readonly LessonStep[] {
  const here = planOf(wishes).map(({ step }) => step)
  return planOf({ ...wishes, length: 75 }).flatMap(({ step }) => (here.includes(step) ? [] : [step]))
}

/** The planned step that comes after another one, which need not be planned itself; none after the last. */
export function stepAfter(plan: readonly PlannedStep[], step: LessonStep): LessonStep | undefined {
  return plan.find((each) => STEPS.indexOf(each.step) > STEPS.indexOf(step))?.step
}

/** The planned step that comes before another one. */
export function stepBefore(plan: readonly PlannedStep[], step: LessonStep): LessonStep | undefined {
  return plan.findLast((each) => STEPS.indexOf(each.step) < STEPS.indexOf(step))?.step
}

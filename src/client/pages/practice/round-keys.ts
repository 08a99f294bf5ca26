import { STEPS, type Step } from '../../../core/judgement/index.ts'

interface RoundKeys {
  readonly isJudged: boolean
  pick(step: Step): void
  goOn(): void
}

/** The keys of a round, while the focus is in it: 1 to 4 judge the chat; after that, Enter goes on. */
export function roundKeys({ isJudged, pick, goOn }: RoundKeys) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
    const step = /^[1-4]$/.test(event.key) ? STEPS[Number(event.key) - 1] : undefined
    if (step && !isJudged) return pick(step)
    if (isJudged && event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault()
      goOn()
    }
  }
}

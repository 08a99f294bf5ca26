import { config } from 'zod'

/** Keeps zod from making code out of strings, which the policy of the page forbids. */
export function makeNoCode(): void {
  config({ jitless: true })
}

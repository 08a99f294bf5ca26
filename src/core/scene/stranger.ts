import type { Scene } from './scene.ts'

/** Whether nobody ever learns who the contact is: a risky scene whose contact is not known face to face. */
export function hasStranger({ kind, people }: Pick<Scene, 'kind' | 'people'>): boolean {
  if (kind !== 'risky') return false
  return Object.values(people).some(({ role, known }) => role === 'contact' && known !== true)
}

import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '../../../core/scene/problem.ts'

/** What the check says of a scene, anew after each save; nothing until the dev server has answered. */
export function useProblems(scene: string): readonly Problem[] | undefined {
  const [problems, setProblems] = useState<readonly Problem[]>()
  useEffect(() => {
    /* Vite hands it only to files in which it stands by its whole name. */
    const hot = import.meta.hot
    const hear = (checked: { readonly id: string; readonly problems: readonly Problem[] }) => {
      if (checked.id === scene) setProblems(checked.problems)
    }
    hot?.on('scene:checked', hear)
    hot?.send('scene:check', { id: scene })
    return () => hot?.off('scene:checked', hear)
  }, [scene])
  return problems
}

import { useEffect, useState } from 'preact/hooks'
import type { Source } from '../../platform/dropped/found.ts'
import { fromDrop } from '../../platform/dropped/from-drop.ts'

/** Takes files that are dropped anywhere on the page, so that no browser opens them instead; whether some hover over it. */
export function useDropAnywhere(take: (source: Source) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      take(fromDrop(event.dataTransfer))
    }
    const stop = new AbortController()
    document.addEventListener('dragover', over, stop)
    document.addEventListener('dragleave', leave, stop)
    document.addEventListener('drop', drop, stop)
    return () => stop.abort()
  }, [take])
  return isOver
}

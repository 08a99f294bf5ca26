import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PaperSize } from './sheets.ts'

interface PreviewProps {
  readonly label: string
  readonly paper: PaperSize
  readonly children: ComponentChildren
}

/** The sheet as it will be printed, made as small as the window needs it. */
export function Preview({ label, paper, children }: PreviewProps) {
  const frame = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [outer, inner] = [frame.current, sheet.current]
    if (!outer || !inner) return
    const fit = () => {
      inner.style.setProperty('--fit', '1')
      inner.style.setProperty('--fit', String(Math.min(1, outer.clientWidth / inner.offsetWidth)))
    }
    const observer = new ResizeObserver(fit)
    observer.observe(outer)
    return () => observer.disconnect()
  }, [paper])
  return (
    <section class="handouts-preview" aria-label={label} ref={frame}>
      <div class="handout" data-paper={paper} ref={sheet}>
        {children}
      </div>
    </section>
  )
}

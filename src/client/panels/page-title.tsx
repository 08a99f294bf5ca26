import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface PageTitleProps {
  readonly hidden?: boolean
  readonly children: ComponentChildren
  /** A new one takes the focus, since the page's meaning has changed. */
  readonly step?: string
}

/** A page's heading. It takes the focus when the page opens, so that a screen reader starts there. */
export function PageTitle({ hidden, children, step }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  /* At once: a press of Tab that comes first would be taken back. */
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: hidden === true })
  }, [step])
  return (
    <h1 ref={heading} tabIndex={-1} class={hidden ? 'hidden-text' : 'page-title'}>
      {children}
    </h1>
  )
}

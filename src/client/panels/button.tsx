import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import './button.css'

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  /** How loud it is: one `main` button a page. */
  look?: 'main' | 'help' | 'plain' | 'quiet'
  /** Whether it is what must be pressed to go on. */
  next?: boolean
  children: ComponentChildren
}

/** The product's button: ink outline, paper, a small hard shadow that it is pressed into. */
export function Button({ look = 'plain', next, children, ...rest }: ButtonProps) {
  return (
    <button type="button" class={`button button-${look}`} data-next={next ? '' : undefined} {...rest}>
      {children}
    </button>
  )
}

import './print-only.css'

/** Prints one piece of the page and nothing else. */
export function printOnly(selector: string): void {
  const piece = document.querySelector(selector)
  piece?.setAttribute('data-print', '')
  document.documentElement.dataset.printing = 'piece'
  print()
  piece?.removeAttribute('data-print')
  delete document.documentElement.dataset.printing
}

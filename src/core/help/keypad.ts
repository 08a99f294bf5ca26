const KEYS = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']

/** What is pressed on a phone's keypad for a printed number: `1-800-CALL-FBI` → `18002255324`. */
export function keypadDigits(printed: string): string {
  return [...printed.toUpperCase()].map(pressed).join('')
}

function pressed(character: string): string {
  if (/[0-9]/.test(character)) return character
  if (!/[A-Z]/.test(character)) return ''
  return String(KEYS.findIndex((letters) => letters.includes(character)))
}

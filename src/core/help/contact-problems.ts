import type { HelpContact } from './help-file.ts'
import { keypadDigits } from './keypad.ts'

/** What is wrong between a contact's printed number, its digits and its letters; for the file's author. */
export function contactProblems(contact: HelpContact): string[] {
  if (contact.type !== 'call' && contact.type !== 'text') return []
  const { value, digits, letters } = contact
  const problems: string[] = []
  if (keypadDigits(value) !== digits) {
    problems.push(`"${value}" is dialled ${keypadDigits(value)}, but digits says "${digits}": correct one`)
  }
  if (letters !== undefined && !digits.endsWith(keypadDigits(letters))) {
    problems.push(`"${letters}" is ${keypadDigits(letters)} on a keypad, but "${digits}" ends otherwise`)
  }
  return problems
}

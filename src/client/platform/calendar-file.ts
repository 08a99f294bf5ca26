/** Three all-day entries, or as many as there are days. */
export interface CalendarEntries {
  /** When it is made; the days are counted from here, in the device's own time. */
  readonly today: Date
  readonly inDays: readonly number[]
  readonly titleOf: (number: number) => string
  readonly description: string
  /** Something that no other file has, so that a calendar tells its entries from others. */
  readonly uid: string
}

/** The most bytes that a line of a calendar file may have (RFC 5545, 3.1). */
const LONGEST_LINE = 75

/** A calendar file (RFC 5545) of all-day entries without alarm, place or people. */
export function calendarFile({ today, inDays, titleOf, description, uid }: CalendarEntries): string {
  const stamp = `${today.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
  const entries = inDays.flatMap((days, at) => [
    'BEGIN:VEVENT',
    `UID:${uid}-${at + 1}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dayAfter(today, days)}`,
    `DTEND;VALUE=DATE:${dayAfter(today, days + 1)}`,
    `SUMMARY:${escaped(titleOf(at + 1))}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lesson//Practice//EN',
    ...entries,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** A day as `20260131`. Counted by days of the month, so that a change of the clocks moves none. */
function dayAfter(today: Date, days: number): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days)
  const digits = (number: number, length: number) => String(number).padStart(length, '0')
  return `${digits(day.getFullYear(), 4)}${digits(day.getMonth() + 1, 2)}${digits(day.getDate(), 2)}`
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** A long line goes on in the next one after a space; no letter is cut in two. */
function folded(line: string): string {
  const bytesOf = (text: string) => new TextEncoder().encode(text).length
  const lines = ['']
  for (const letter of line) {
    const last = lines.at(-1) ?? ''
    if (bytesOf(last + letter) > LONGEST_LINE) lines.push(` ${letter}`)
    else lines[lines.length - 1] = last + letter
  }
  return lines.join('\r\n')
}

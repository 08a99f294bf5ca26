import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../src/client/platform/calendar-file.ts'

const made = (today: Date, description = 'Code : BCDF GHJL') =>
  calendarFile({
    today,
    inDays: [7, 14, 30],
    titleOf: (number) => `Trois minutes, à faire; ${number} sur 3`,
    description,
    uid: 'abc',
  })

const entriesIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry))

describe('a calendar file', () => {
  it('has an all-day entry for each day, counted from today', () => {
    const entries = entriesIn(made(new Date(2026, 0, 20, 23, 59)))
    expect(entries.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-01-27',
      '2026-02-03',
      '2026-02-19',
    ])
    for (const { startDate, endDate } of entries) {
      expect(startDate.isDate).toBe(true)
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400)
    }
  })

  it('moves no day where the clocks change, and none at the end of a leap year February', () => {
    const days = (today: Date) => entriesIn(made(today)).map(({ startDate }) => startDate.toString())
    expect(days(new Date(2026, 2, 5, 0, 30))).toEqual(['2026-03-12', '2026-03-19', '2026-04-04'])
    expect(days(new Date(2028, 1, 22, 12))).toEqual(['2028-02-29', '2028-03-07', '2028-03-23'])
  })

  it('says what it was told to, signs of punctuation and line breaks included', () => {
    const [entry] = entriesIn(made(new Date(2026, 0, 20), 'a; b, c \\ d\nCode : BCDF GHJL'))
    expect(entry?.summary).toBe('Trois minutes, à faire; 1 sur 3')
    expect(entry?.description).toBe('a; b, c \\ d\nCode : BCDF GHJL')
  })

  it('has no line of more than 75 bytes, and cuts no letter in two', () => {
    const text = made(new Date(2026, 0, 20), 'é🙂'.repeat(60))
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(entriesIn(text)[2]?.description).toBe('é🙂'.repeat(60))
  })

  it('rings no bell, names nobody and no place', () => {
    const text = made(new Date(2026, 0, 20))
    expect(text).not.toMatch(/VALARM|ATTENDEE|ORGANIZER|LOCATION|URL/)
    const uids = entriesIn(text).map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(3)
  })
})

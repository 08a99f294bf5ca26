/** The time on a clock, from minutes after a midnight; a day later it is the same. */
export function clockTime(minutes: number): string {
  const hours = Math.floor(minutes / 60) % 24
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

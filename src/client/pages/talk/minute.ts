/** A moment of a talk as a clock shows it, in every language alike: 6.5 minutes are `6:30`. */
export function minuteText(minutes: number): string {
  const seconds = Math.round((minutes % 1) * 60)
  return `${Math.floor(minutes)}:${String(seconds).padStart(2, '0')}`
}

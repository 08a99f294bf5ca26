const DAY = 1440

/** Minutes after midnight of `20:47`; each `+1` before it is a day more. */
export function minutesOf(time: string): number {
  const [days, clock] = time.startsWith('+') ? (time.slice(1).split(' ') as [string, string]) : ['0', time]
  const [hours = '0', minutes = '0'] = clock.split(':')
  return Number(days) * DAY + Number(hours) * 60 + Number(minutes)
}

/** The same on a scene's own clock: an hour before the lock screen's is meant on the following day. */
export function sceneTime(time: string, lockTime: string): number {
  const minutes = minutesOf(time)
  return !time.startsWith('+') && minutes < minutesOf(lockTime) ? minutes + DAY : minutes
}

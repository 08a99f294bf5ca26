const EVERY_MS = 250

/**
 * Ends us when whoever started us has gone. Told to end, npm ends its shell, and the shell leaves us behind,
 * holding the port. Started without npm we may outlive our parent, as a person may wish.
 */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, EVERY_MS).unref()
}

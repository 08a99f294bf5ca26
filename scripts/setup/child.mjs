import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a program to its end and resolves to its exit code. Whoever ends us meanwhile ends it, too. */
export function child(command, words, options) {
  const running = spawn(command, words, options)
  const end = (signal) => {
    running.kill(signal)
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of SIGNALS) process.on(signal, end)
  return new Promise((resolve) => {
    running.on('error', () => resolve(1))
    running.on('close', (code) => resolve(code ?? 1))
  }).finally(() => {
    for (const signal of SIGNALS) process.off(signal, end)
  })
}

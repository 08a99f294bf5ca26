import type { Settings } from './settings.ts'

/** One sentence for the person at the keyboard on why the server cannot listen, or nothing when it is unknown. */
export function listenProblem(error: unknown, { host, port }: Settings): string | undefined {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is already taken, perhaps by another start of this program: end that one, or choose another port, for example PORT=${port === 65_535 ? 8080 : port + 1}.`
    case 'EACCES':
      return `This account may not open port ${port}: choose one above 1023, for example PORT=8080.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This computer has no address "${host}": use HOST=127.0.0.1 for yourself or HOST=0.0.0.0 for a class.`
    default:
      return undefined
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** Where the server listens and what it serves. */
export interface Settings {
  readonly host: string
  readonly port: number
}

/** A setting that cannot be used; its message is one sentence for whoever typed it. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
}

/** Reads `HOST` (default this computer only) and `PORT` (default 8080; 0 takes any free one). */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const port = env.PORT?.trim() || '8080'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new SettingError(`PORT is "${port}", but a port is a number from 0 to 65535, such as 8080.`)
  }
  return { host: env.HOST?.trim() || '127.0.0.1', port: Number(port) }
}

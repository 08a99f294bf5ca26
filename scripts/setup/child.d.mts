import type { SpawnOptions } from 'node:child_process'

export function child(command: string, words: readonly string[], options: SpawnOptions): Promise<number>

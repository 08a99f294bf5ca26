import { namesImportedBy, packageOf, resolved } from './imports.ts'
import type { SourceFile } from './source-file.ts'

/** What a room may load: other rooms, and packages by name. */
interface Room {
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

const SCREEN = ['preact', '@preact/signals']
/** Words, files and numbers in, numbers and words out: as pure as the core that uses them. */
const PURE = [
  'zod',
  'yaml',
  '@noble/hashes',
  'fastest-levenshtein',
  'flesch-kincaid',
  'syllable',
  '@dagrejs/dagre',
]
const BELOW_THE_CLIENT = ['src/core', 'src/protocol']
const FURNITURE = ['src/client/i18n', 'src/client/platform', 'src/client/assets']
/** What `main.tsx` hands to pages and panels, and how they read a scene's words. */
const HANDED = ['src/client/app.ts', 'src/client/scene-words.ts', 'src/client/chat-words.ts']

/**
 * The rooms, and which way imports run between them: `core ← protocol ← client`, `protocol ← server`. A room
 * may always load its own files. The longest name that fits a path is its room.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  'src/core': { rooms: [], packages: PURE },
  'src/protocol': { rooms: ['src/core'], packages: ['zod'] },
  'src/server': {
    rooms: BELOW_THE_CLIENT,
    packages: [
      'node:',
      'fastify',
      '@fastify/helmet',
      '@fastify/static',
      'zod',
      'lmdb',
      '@redis/client',
      'prom-client',
      'rate-limiter-flexible',
    ],
  },
  'src/client/assets': { rooms: ['src/core'], packages: [...SCREEN, 'virtual:art', 'virtual:emoji'] },
  'src/client/i18n': { rooms: ['src/core'], packages: ['i18next', '@preact/signals'] },
  /** Runs by itself beside the pages, and is built by itself. */
  'src/client/worker': { rooms: [], packages: [] },
  'src/client/platform': {
    rooms: [...BELOW_THE_CLIENT, 'src/client/i18n', 'src/client/assets', 'src/client/worker'],
    packages: [
      'zod',
      'valibot',
      '@preact/signals',
      '@noble/hashes',
      'fflate',
      'virtual:scenes',
      'virtual:art',
      'virtual:authors',
    ],
  },
  'src/client/app.ts': { rooms: [...BELOW_THE_CLIENT, ...FURNITURE], packages: SCREEN },
  'src/client/scene-words.ts': { rooms: ['src/core', 'src/client/i18n'], packages: [] },
  'src/client/chat-words.ts': { rooms: ['src/core', 'src/client/i18n'], packages: [] },
  'src/client/stage': {
    rooms: ['src/core', 'src/client/assets', 'src/client/platform'],
    packages: ['phaser', '@preact/signals'],
  },
  'src/client/host-stage.ts': {
    rooms: ['src/core', 'src/client/app.ts', 'src/client/assets', 'src/client/platform', 'src/client/stage'],
    packages: ['@preact/signals'],
  },
  'src/client/lms-around.ts': {
    rooms: ['src/client/app.ts', 'src/client/platform'],
    packages: ['@preact/signals'],
  },
  'src/client/watch-device.ts': { rooms: ['src/client/app.ts', 'src/client/platform'], packages: [] },
  'src/client/panels': {
    rooms: [...BELOW_THE_CLIENT, ...FURNITURE, ...HANDED],
    packages: [...SCREEN, 'uqr'],
  },
  'src/client/pages': {
    rooms: [...BELOW_THE_CLIENT, ...FURNITURE, ...HANDED, 'src/client/panels'],
    packages: SCREEN,
  },
  'src/client/root.tsx': {
    rooms: [...BELOW_THE_CLIENT, ...FURNITURE, ...HANDED, 'src/client/panels', 'src/client/pages'],
    packages: SCREEN,
  },
  'src/client/keep-copy.ts': {
    rooms: ['src/client/app.ts', 'src/client/i18n', 'src/client/platform'],
    packages: ['@preact/signals'],
  },
  'src/client/main.tsx': {
    rooms: [
      'src/client/keep-copy.ts',
      'src/client/root.tsx',
      'src/client/host-stage.ts',
      'src/client/lms-around.ts',
      'src/client/watch-device.ts',
      'src/client/stage',
      ...BELOW_THE_CLIENT,
      ...FURNITURE,
      ...HANDED,
      'src/client/panels',
      'src/client/pages',
    ],
    packages: SCREEN,
  },
}

/** What each import of a file breaks, in words; nothing when all is well. */
export function wrongImports(
  file: SourceFile,
  rooms: Readonly<Record<string, Room>> = ROOMS,
): readonly string[] {
  const own = roomOf(file.path, rooms)
  if (!own) return [`${file.path} stands in no room`]
  const { rooms: open, packages } = rooms[own] as Room
  return namesImportedBy(file).flatMap((name) => {
    const target = resolved(file, name)
    const allowed = target.isFile
      ? [own, ...open].includes(roomOf(target.path, rooms) ?? '')
      : packages.includes(packageOf(target.path))
    return allowed ? [] : [`${file.path} loads ${target.path}, which ${own} may not`]
  })
}

/** The styles of the whole client lie beside `main.tsx`, and are its own. */
const STYLE_OF_ALL = /^src\/client\/[^/]+\.css$/

function roomOf(path: string, rooms: Readonly<Record<string, Room>>): string | undefined {
  if (STYLE_OF_ALL.test(path)) return 'src/client/main.tsx'
  return Object.keys(rooms)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]
}

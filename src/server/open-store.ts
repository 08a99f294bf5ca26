import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SettingError, type Settings } from './settings.ts'
import { openEmbeddedStore } from './store/embedded-store.ts'
import { openRedisStore } from './store/redis-store.ts'
import { type RoomStore, StoreUnavailable } from './store/store.ts'

/** Below the project, where git does not look. */
const FOLDER = '.cache/rooms'

const now = () => Date.now()

/**
 * The store that the settings ask for. Inside the server each port has a folder of its own, in which a
 * server that is started again finds its rooms; on a port that is any, nobody could come back to them.
 * @throws SettingError when there is no Redis at the address that was given
 */
export async function openStore(
  project: string,
  { port, redisUrl, roomsFolder }: Settings,
  onProblem: (error: unknown) => void,
): Promise<RoomStore> {
  if (redisUrl) return openRedis(redisUrl, onProblem)
  if (roomsFolder) return openEmbeddedStore({ folder: roomsFolder, now })
  if (port !== 0) return openEmbeddedStore({ folder: join(project, FOLDER, String(port)), now })
  const folder = await mkdtemp(join(tmpdir(), 'rooms-'))
  return leavingNothing(await openEmbeddedStore({ folder, now }), folder)
}

async function openRedis(url: string, onProblem: (error: unknown) => void): Promise<RoomStore> {
  try {
    return await openRedisStore({ url, now, onProblem })
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    throw new SettingError(
      'There is no Redis at the address in REDIS_URL: start one, or leave REDIS_URL out.',
    )
  }
}

function leavingNothing(store: RoomStore, folder: string): RoomStore {
  const close = store.close.bind(store)
  store.close = async () => {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
  return store
}

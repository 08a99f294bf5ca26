import { CACHE_PREFIX, type Edition, START } from './edition.ts'
import type { WorkerScope } from './worker-scope.ts'

/**
 * Two editions are kept: a page that was in the middle of a scene while the edition changed may still ask for
 * parts of the one before.
 */
const EDITIONS_KEPT = 2

/** Stands in an edition that holds the authors' part as well; no file is called so. */
const AUTHORS_MARK = 'kept-for-authors'

/** A copy serves whoever asks, in whatever form the server has sent it. */
const ANY_FORM = { ignoreVary: true } as const

/** The copies of the site on this device, one cache for each edition, the oldest first. */
export function copiesOf(scope: WorkerScope, { name, files, forAuthors }: Edition) {
  const own = CACHE_PREFIX + name
  const editions = async () => (await scope.caches.keys()).filter((key) => key.startsWith(CACHE_PREFIX))

  /** All of it or nothing: an edition of which a part is missing would break in the middle of a scene. */
  const fill = async () => {
    const cache = await scope.caches.open(own)
    try {
      await Promise.all(files.map(async (file) => cache.put(file, await fetched(scope, file, files))))
      if (await scope.caches.match(AUTHORS_MARK)) await fillForAuthors()
    } catch (error) {
      await scope.caches.delete(own)
      throw error
    }
  }
  /** The mark comes last: it says that all of it is there, and that the next edition is to bring it, too. */
  const fillForAuthors = async () => {
    const cache = await scope.caches.open(own)
    if (await cache.match(AUTHORS_MARK)) return
    await Promise.all(forAuthors.map(async (file) => cache.put(file, await fetched(scope, file, files))))
    await cache.put(AUTHORS_MARK, new Response())
  }
  const dropOld = async () => {
    const old = (await editions()).slice(0, -EDITIONS_KEPT)
    await Promise.all(old.map((key) => scope.caches.delete(key)))
  }
  /** A file of this edition, or of the one before. */
  const find = async (file: string) => {
    const address = new URL(file, scope.registration.scope).href
    const here = await scope.caches.match(address, { ...ANY_FORM, cacheName: own })
    return here ?? scope.caches.match(address, ANY_FORM)
  }
  return { fill, fillForAuthors, dropOld, find }
}

/** A name with a hash in it never changes, so that what the page has fetched already is not fetched twice. */
const HASHED = /^assets\//

async function fetched(scope: WorkerScope, file: string, files: readonly string[]): Promise<Response> {
  const answer = await scope.fetch(file, { cache: HASHED.test(file) ? 'default' : 'no-cache' })
  if (!answer.ok) throw new Error(`expected ${file}, and the server answered ${answer.status}`)
  if (file === START) await refuseForeign(answer.clone(), files)
  return answer.redirected ? asIfDirect(answer) : answer
}

/** Between the list and the start page the site may have been replaced: then the next try gets both anew. */
async function refuseForeign(start: Response, files: readonly string[]): Promise<void> {
  const named = [...(await start.text()).matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)]
  const foreign = named.find(([, file = '']) => !files.includes(file))
  if (foreign) throw new Error(`expected a start page of this edition, and it asks for ${foreign[1]}`)
}

/** Browsers refuse to open a page with an answer that was redirected on its way. */
function asIfDirect({ body, status, headers }: Response): Response {
  return new Response(body, { status, headers })
}

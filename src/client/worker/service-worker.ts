import { copiesOf } from './copies.ts'
import { type Edition, KEEP_FOR_AUTHORS, START, TAKE_OVER } from './edition.ts'
import type { WorkerScope } from './worker-scope.ts'

/* Run by itself, beside the pages: keeps a copy of the site and answers from it, with or without a network. */

/** Put in place by the build, when it knows all files. */
declare const EDITION: Edition

serve(globalThis as unknown as WorkerScope, EDITION)

function serve(scope: WorkerScope, edition: Edition): void {
  const copies = copiesOf(scope, edition)
  scope.addEventListener('install', (moment) => moment.waitUntil(copies.fill()))
  scope.addEventListener('activate', (moment) => {
    moment.waitUntil(copies.dropOld().then(() => scope.clients.claim()))
  })
  scope.addEventListener('message', (message) => {
    if (message.data === TAKE_OVER) void scope.skipWaiting()
    /* Without a network it is kept the next time. */
    if (message.data === KEEP_FOR_AUTHORS) message.waitUntil(copies.fillForAuthors().catch(() => {}))
  })
  scope.addEventListener('fetch', (asking) => {
    const file = fileOf(asking.request, scope.registration.scope)
    if (file === undefined) return
    const fromNetwork = () => fetch(asking.request)
    asking.respondWith(copies.find(file).then((copy) => copy ?? fromNetwork(), fromNetwork))
  })
}

/** The file of ours that is asked for; nothing for a live room's requests, which only the server can answer. */
function fileOf(request: Request, scope: string): string | undefined {
  if (request.method !== 'GET') return undefined
  const { origin, pathname } = new URL(request.url)
  const folder = new URL(scope)
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return undefined
  const file = pathname.slice(folder.pathname.length)
  if (file === '' || file === 'index.html') return request.mode === 'navigate' ? START : undefined
  return EDITION.files.includes(file) || file.startsWith('assets/') ? file : undefined
}

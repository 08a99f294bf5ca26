import path from 'node:path'
import type { Plugin } from 'vite'
import { proveScene } from '../../src/core/proof/index.ts'
import type { Problem } from '../../src/core/scene/problem.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import { isSceneFolder, readSceneFolder } from '../scenes/folders.ts'
import { signIdsIn } from '../scenes/shared-files.ts'

/** In development: tells the author's panel of an open chat what the check says of its scene, and again after each save. */
export function authorCheck({ root }: { readonly root: string }): Plugin {
  const problemsOf = (id: string): readonly Problem[] => {
    const folder = path.join(root, id)
    if (!/^[\w-]+$/.test(id) || !isSceneFolder(folder)) return []
    const signs = signIdsIn(root)
    return proveScene(readScene(readSceneFolder(folder).files, signs ? { signs } : {})).problems
  }
  return {
    name: 'author-check',
    apply: 'serve',
    configureServer({ ws, watcher }) {
      ws.on('scene:check', ({ id }, client) => client.send('scene:checked', { id, problems: problemsOf(id) }))
      watcher.add(root)
      watcher.on('all', (_, file) => {
        const [id = ''] = path.relative(root, file).split(path.sep)
        if (id !== '..') ws.send('scene:checked', { id, problems: problemsOf(id) })
      })
    },
  }
}

import path from 'node:path'
import type { EnvironmentModuleNode, Plugin } from 'vite'
import { type Content, countedByFile, moduleCode, problemText, readContent } from './scene-modules.ts'

const NAME = 'virtual:scenes'
/** Rollup's sign that an id is no file. */
const MARK = '\0'

/** What the open game hears when a scene's file was saved. */
export const SCENE_CHANGED = 'scene:changed'

/**
 * Compiles the folder of scenes into `virtual:scenes`. A broken scene stops a build with all its
 * problems, and in development stands in the overlay; an edited line reaches the open game.
 */
export function scenesPlugin({ root }: { readonly root: string }): Plugin {
  let folder = path.resolve(root)
  let content: Content | undefined
  let isBuild = false
  const read = () => {
    content ??= readContent(folder)
    return content
  }
  return {
    name: 'scenes',
    configResolved(config) {
      folder = path.resolve(config.root, root)
      isBuild = config.command === 'build'
    },
    buildStart() {
      content = undefined
      if (!isBuild) return
      const { broken, owed } = read()
      if (broken.length > 0) this.error(`a scene is broken:\n${problemText(broken)}`)
      for (const row of countedByFile(owed)) this.warn(row)
    },
    configureServer(server) {
      server.watcher.add(folder)
    },
    resolveId(id) {
      return id === NAME || id.startsWith(`${NAME}/`) ? MARK + id : undefined
    },
    load(id) {
      if (!id.startsWith(MARK + NAME)) return undefined
      const { broken } = read()
      if (broken.length > 0) this.error(`a scene is broken:\n${problemText(broken)}`)
      const code = moduleCode(read(), id.slice(MARK.length + NAME.length + 1))
      if (code === undefined) this.error(`there is no module "${id.slice(MARK.length)}"`)
      return code
    },
    hotUpdate({ file, type }) {
      if (!isWithin(folder, file) || this.environment.name !== 'client') return undefined
      const before = content
      content = readContent(folder)
      const graph = this.environment.moduleGraph
      for (const [id, node] of graph.idToModuleMap)
        if (id.startsWith(MARK + NAME)) graph.invalidateModule(node)
      const none: EnvironmentModuleNode[] = []
      if (content.broken.length > 0) {
        const message = problemText(content.broken)
        this.environment.hot.send({ type: 'error', err: { message, stack: '', plugin: 'scenes', id: file } })
        return none
      }
      const id = path.relative(folder, file).split(path.sep)[0]
      const changed = content.scenes.find(({ scene }) => scene.id === id)
      const wasBroken = (before?.broken.length ?? 0) > 0
      if (changed === undefined || type !== 'update' || wasBroken) {
        this.environment.hot.send({ type: 'full-reload' })
      } else {
        const { scene, texts } = changed
        this.environment.hot.send(SCENE_CHANGED, { id: scene.id, texts, scene })
      }
      return none
    },
  }
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return !relative.startsWith('..') && !path.isAbsolute(relative)
}

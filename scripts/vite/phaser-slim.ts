import { fileURLToPath } from 'node:url'
import type { Plugin, UserConfig } from 'vite'

/** Phaser's build flags, which its own webpack would set. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
}

/**
 * What Phaser's core requires and the stage never reaches: input, animations, filters, tile sprites, point
 * lights, shapes, dynamic textures and the formats of compressed ones. Each is about its weight in the bundle.
 */
const ABSENT = [
  'animations/AnimationManager',
  'core/VisibilityHandler',
  'display/ColorMatrix',
  'filters/\\w+',
  'gameobjects/components/PathFollower',
  'gameobjects/tilesprite/TileSprite',
  'input/InputManager',
  'renderer/snapshot/\\w+',
  'renderer/webgl/renderNodes/filters/\\w+',
  'renderer/webgl/renderNodes/index',
  'renderer/webgl/shaders/index',
  'renderer/webgl/renderNodes/(submitter|texturer|transformer)/\\w*(Tile|Tilemap|Mesh|Vertex|Stamp|GPU)\\w*',
  'renderer/webgl/renderNodes/BatchHandler(PointLight|Strip|TileSprite|Tri)',
  'renderer/webgl/renderNodes/(DrawLine|DynamicTextureHandler|FillPath|FillTri|StrokePath)',
  'textures/DynamicTexture',
  'textures/parsers/(AtlasXML|JSONArray|JSONHash|KTXParser|PCT|PCTDecode|PVRParser|SpriteSheet|SpriteSheetFromAtlas|UnityYAML)',
]

/** Stands in for an absent class: may be made, chained once and thrown away, and does nothing. */
const EMPTY = `function Absent() {}
Absent.prototype.setOrigin = function () { return this }
Absent.prototype.destroy = function () {}
module.exports = Absent
`

/** Phaser's whole mathematics, of which the core wants only the dice. */
const DICE =
  "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') }\n"

const PHASER = /[\\/]phaser[\\/]src[\\/](.+)\.js$/
const ABSENT_PATH = new RegExp(`^(${ABSENT.join('|')})$`)
const FLAG = new RegExp(`typeof (${Object.keys(FLAGS).join('|')})\\b`, 'g')

/** The text of one of Phaser's own files as the stage gets it; `path` is below `phaser/src`, without `.js`. */
export function slim(path: string, code: string): string {
  if (ABSENT_PATH.test(path)) return EMPTY
  if (path === 'math/index') return DICE
  return code.replaceAll(FLAG, (_, flag: string) => String(FLAGS[flag]))
}

function slimPlugin(): Plugin {
  return {
    name: 'phaser-slim',
    transform: {
      filter: { id: PHASER },
      handler(code, id) {
        const path = PHASER.exec(id.split('?')[0] ?? '')?.[1]?.replaceAll('\\', '/')
        return path === undefined ? null : { code: slim(path, code), map: null }
      },
    },
  }
}

/**
 * Resolves `phaser` to our own list of its parts and leaves the rest out (the decision is 0003). The
 * development server and the build each need the plugin in their own place; without either, one of them breaks.
 */
export function phaserSlim(): Plugin {
  const list = fileURLToPath(new URL('../../src/client/stage/phaser-core.cjs', import.meta.url))
  return {
    ...slimPlugin(),
    config: (): UserConfig => ({
      resolve: { alias: [{ find: /^phaser$/, replacement: list }] },
      optimizeDeps: { include: ['phaser'], rolldownOptions: { plugins: [slimPlugin()] } },
    }),
  }
}

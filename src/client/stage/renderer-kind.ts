/** How Phaser draws. */
export type RendererKind = 'webgl' | 'canvas'

/** Drivers that draw by software: a still WebGL scene costs a whole core there, Canvas a third of one. */
const SOFTWARE = /swiftshader|llvmpipe|basic render|warp|software/i

/** Which way of drawing suits a driver; `null` is a machine without WebGL. */
export const rendererFor = (driver: string | null): RendererKind =>
  driver === null || SOFTWARE.test(driver) ? 'canvas' : 'webgl'

/** The name of this machine's WebGL driver, or `null` where there is none. */
export function webglDriver(): string | null {
  const gl = document.createElement('canvas').getContext('webgl')
  if (!gl) return null
  const details = gl.getExtension('WEBGL_debug_renderer_info')
  const name: unknown = gl.getParameter(details ? details.UNMASKED_RENDERER_WEBGL : gl.RENDERER)
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return String(name)
}

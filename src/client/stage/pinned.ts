import type Phaser from 'phaser'

/** A canvas pinned up as an image, in CSS pixels from its left upper corner. */
export interface Pin {
  /** What it shows; numbered where that is taken. */
  readonly name: string
  readonly canvas: HTMLCanvasElement
  readonly x: number
  readonly y: number
  readonly ratio: number
}

/** Makes the image, and takes the texture down with it. */
export function pinned(scene: Phaser.Scene, { name, canvas, x, y, ratio }: Pin): Phaser.GameObjects.Image {
  const { textures } = scene
  let key = name
  for (let i = 2; textures.exists(key); i++) key = `${name}/${i}`
  // `addCanvas` would read all pixels back, for editing that nobody does.
  const texture = textures.create(key, canvas)
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height)
  const image = scene.add
    .image(x, y, key)
    .setOrigin(0, 0)
    .setScale(1 / ratio)
  image.once('destroy', () => {
    if (textures.exists(key)) textures.remove(key)
  })
  return image
}

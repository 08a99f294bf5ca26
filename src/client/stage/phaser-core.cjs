/**
 * The parts of Phaser that the stage uses, in the form of Phaser's own `phaser-core.js`; `phaser` resolves to
 * this list (see `scripts/vite/phaser-slim.ts`). Cameras, tweens and images register themselves when required.
 */
const from = {
  AUTO: 0,
  CANVAS: 1,
  WEBGL: 2,
  Core: { Events: require('../../../node_modules/phaser/src/core/events') },
  Cameras: {
    Scene2D: { CameraManager: require('../../../node_modules/phaser/src/cameras/2d/CameraManager') },
  },
  Events: require('../../../node_modules/phaser/src/events'),
  Game: require('../../../node_modules/phaser/src/core/Game'),
  GameObjects: {
    Container: require('../../../node_modules/phaser/src/gameobjects/container/Container'),
    DisplayList: require('../../../node_modules/phaser/src/gameobjects/DisplayList'),
    Factories: {
      Container: require('../../../node_modules/phaser/src/gameobjects/container/ContainerFactory'),
      Image: require('../../../node_modules/phaser/src/gameobjects/image/ImageFactory'),
    },
    GameObjectCreator: require('../../../node_modules/phaser/src/gameobjects/GameObjectCreator'),
    GameObjectFactory: require('../../../node_modules/phaser/src/gameobjects/GameObjectFactory'),
    Image: require('../../../node_modules/phaser/src/gameobjects/image/Image'),
    UpdateList: require('../../../node_modules/phaser/src/gameobjects/UpdateList'),
  },
  Scale: { NONE: 0 },
  Scene: require('../../../node_modules/phaser/src/scene/Scene'),
  ScenePlugin: require('../../../node_modules/phaser/src/scene/ScenePlugin'),
  Tweens: { TweenManager: require('../../../node_modules/phaser/src/tweens/TweenManager') },
}

module.exports = from

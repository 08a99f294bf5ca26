import { describe, expect, it } from 'vitest'
import { isOfAScene, scenesAmong } from '../../src/core/scene/scenes-among.ts'

const files = (...paths: readonly string[]) => paths.map((path) => ({ path, text: '' }))
const found = (...paths: readonly string[]) =>
  scenesAmong(files(...paths)).map(({ name, files: own }) => [name, ...own.map(({ path }) => path)])

describe('scenes among files', () => {
  it('are the folders with a script, each with its languages and routes', () => {
    expect(
      found(
        'scenes/signs.yaml',
        'scenes/cats/scene.yaml',
        'scenes/cats/locales/fr.json',
        'scenes/cats/routes/well.yaml',
        'scenes/cats/notes.txt',
        'scenes/dogs/scene.yml',
        'scenes/locales/signs.fr.json',
      ),
    ).toEqual([
      ['cats', 'scenes/cats/scene.yaml', 'scenes/cats/locales/fr.json', 'scenes/cats/routes/well.yaml'],
      ['dogs', 'scenes/dogs/scene.yml'],
    ])
  })

  it('may lie in no folder at all', () => {
    expect(found('scene.yaml', 'locales/fr.json')).toEqual([['', 'scene.yaml', 'locales/fr.json']])
  })

  it('are none where only something like a scene lies', () => {
    expect(found('cats/scene.yaml.txt', 'myscene.yaml', 'cats/locales/fr.json')).toEqual([])
  })

  it('are looked for by name before anything is read', () => {
    expect(['a/b/scene.yaml', 'routes/x.yml', 'locales/pa.json'].map(isOfAScene)).toEqual([true, true, true])
    expect(['scene.yaml.bak', 'a.png', 'routes/x.json'].map(isOfAScene)).toEqual([false, false, false])
  })
})

import { describe, expect, it } from 'vitest'
import { sceneFoldersIn } from '../../scripts/scenes/folders.ts'
import { createI18n } from '../../src/client/i18n/i18n.ts'
import { momentNames } from '../../src/client/pages/debrief/picture/moment-names.ts'
import { pictureWords } from '../../src/client/pages/debrief/picture/picture-words.ts'
import { namespaceOf, wordsOf } from '../../src/client/scene-words.ts'
import { wholePicture } from '../../src/core/debrief/index.ts'
import { startRun, transcriptOf } from '../../src/core/run/index.ts'
import { readScene, type SceneReading } from '../../src/core/scene/read-scene.ts'

const readings = sceneFoldersIn('scenes').map(({ files }) => readScene(files))

/** How the moments of a scene's picture are called. */
async function namesOf({ scene, texts }: SceneReading, language: 'en' | 'fr'): Promise<readonly string[]> {
  if (!scene) throw new Error('expected a scene that can be compiled')
  const i18n = await createI18n(language)
  await i18n.needArea('debrief')
  i18n.replace(namespaceOf(scene.id), language, texts[language] ?? {})
  const said = pictureWords({ i18n }, scene, wordsOf(i18n, scene))
  const transcript = transcriptOf(scene, startRun(scene.id, 1))
  return [...momentNames(wholePicture({ scene, transcript, cards: [], signs: [] }), said).values()]
}

describe('the moments of a picture', () => {
  for (const language of ['en', 'fr'] as const) {
    it(`are each called by a name of their own, in every scene, in ${language}`, async () => {
      for (const reading of readings) {
        const names = await namesOf(reading, language)
        expect(names.length, reading.scene?.id).toBeGreaterThan(10)
        expect(names.filter((name, at) => name === '' || names.indexOf(name) !== at)).toEqual([])
      }
    })
  }

  it('have no more than their hour and their app in their names, where that is enough', async () => {
    const reading = readings.find(({ scene }) => scene?.id === 'new-teammate') as SceneReading
    const names = await namesOf(reading, 'en')
    expect(names.filter((name) => /p\.m\., Whistle: ./.test(name)).length).toBe(3)
    expect(names.filter((name) => /p\.m\., Whistle$/.test(name)).length).toBeGreaterThan(3)
  })
})

import { describe, expect, it } from 'vitest'
import { sceneFoldersIn } from '../../scripts/scenes/folders.ts'
import { signIdsIn } from '../../scripts/scenes/shared-files.ts'
import { replay, startRun } from '../../src/core/run/index.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'

const signs = signIdsIn('scenes') ?? []
const scenes = sceneFoldersIn('scenes').map(({ folder, files }) => ({
  folder,
  reading: readScene(files, { signs }),
}))
const routes = scenes.flatMap(({ folder, reading: { scene, routes, texts } }) =>
  Object.keys(texts).flatMap((language) =>
    routes.map((route) => ({ folder, scene, language, texts, ...route })),
  ),
)

describe('the recorded routes', () => {
  it.each(scenes)('has at least two recorded routes and two languages in $folder', ({ reading }) => {
    expect(reading.routes.length).toBeGreaterThanOrEqual(2)
    expect(Object.keys(reading.texts).length).toBeGreaterThanOrEqual(2)
  })

  it.each(routes)('$folder in $language: $title', ({ scene, language, texts, replies, expect: ending }) => {
    expect(scene).toBeDefined()
    if (scene === undefined) return
    const { transcript, stoppedAt } = replay(scene, { ...startRun(scene.id, 1), replies })
    expect(stoppedAt).toBeUndefined()
    expect(transcript.position).toMatchObject({ type: 'ending', ending: { id: ending } })
    const shown = transcript.entries.map((entry) => (entry.type === 'line' ? entry.line.id : entry.reply.id))
    expect(shown.filter((id) => !texts[language]?.[id])).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { sceneFoldersIn } from '../../scripts/scenes/folders.ts'
import { isForChildren } from '../../src/core/debrief/index.ts'
import { signsFile } from '../../src/core/debrief/signs.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import type { Scene } from '../../src/core/scene/scene.ts'

const { signs } = signsFile.parse(parse(readFileSync('scenes/signs.yaml', 'utf8')))
const scenes = sceneFoldersIn('scenes').flatMap(({ files }) => readScene(files).scene ?? [])
const genuine = scenes.filter(({ kind }) => kind === 'genuine')
const forChildren = scenes.filter(({ ages }) => isForChildren(ages))

function linesWithSigns(scene: Scene): readonly string[] {
  const lines = Object.values(scene.beats).flatMap((beat) => beat.lines)
  return lines.flatMap(({ id, signs: found }) => found.map((sign) => `${id}: ${sign}`))
}

describe('the signs of a scene', () => {
  it('are looked at in genuine scenes and in those for children', () => {
    expect(genuine.map(({ id }) => id)).toContain('club-invite')
    expect(forChildren.map(({ id }) => id)).toContain('game-buddy')
  })

  it.each(genuine)('accuse nobody in the genuine scene $id: a card says what "they" did', (scene) => {
    expect(linesWithSigns(scene)).toEqual([])
  })

  it.each(forChildren)('have cards that are written for children in $id', (scene) => {
    const older = signs.filter(({ ages }) => ages[0] >= 13).map(({ id }) => id)
    expect(linesWithSigns(scene).filter((line) => older.some((id) => line.endsWith(`: ${id}`)))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { sceneFoldersIn } from '../../scripts/scenes/folders.ts'
import { signHeadsIn } from '../../scripts/scenes/shared-files.ts'
import { type Chat, tagsOf } from '../../src/core/judgement/index.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import { projectReading } from '../support/project-bank.ts'

const { bank, texts, sources } = projectReading()
const chats: readonly Chat[] = bank?.chats ?? []
const signs = signHeadsIn('scenes') ?? []
const rounds = chats.filter(({ use }) => use === 'round')

function carriersOf(sign: string): readonly Chat[] {
  return chats.filter((chat) => tagsOf(chat, 'signs').includes(sign))
}

const signsOfScenes = sceneFoldersIn('scenes').map(({ files }) => {
  const beats = Object.values(readScene(files).scene?.beats ?? {})
  return new Set(beats.flatMap(({ lines }) => lines.flatMap((line) => line.signs)))
})

describe('the bank of practice chats', () => {
  it('has at least 44 chats to judge, half of them genuine, and four more of which nobody could tell', () => {
    const count = (kind: string) => rounds.filter((chat) => chat.kind === kind).length
    expect(count('risky') + count('genuine')).toBeGreaterThanOrEqual(44)
    expect(count('genuine')).toBe(count('risky'))
    expect(count('open')).toBeGreaterThanOrEqual(4)
  })

  it.each(['en', 'fr'])('is complete in %s', (language) => {
    const ids = Object.keys(sources)
    expect(ids.length).toBeGreaterThan(500)
    expect(ids.filter((id) => !texts[language]?.[id])).toEqual([])
  })

  it.each(signs)('practises the sign "$id" twice, with the scenes', ({ id }) => {
    expect(carriersOf(id).length).toBeGreaterThan(0)
    const scenes = signsOfScenes.filter((carried) => carried.has(id)).length
    expect(carriersOf(id).length + scenes).toBeGreaterThanOrEqual(2)
  })

  it('shows nothing to children that is for older readers', () => {
    const older = new Set(signs.filter(({ ages }) => ages[0] > 12).map(({ id }) => id))
    const forChildren = chats.filter(({ ages }) => ages !== '13-17')
    expect(forChildren.flatMap((chat) => tagsOf(chat, 'signs').filter((id) => older.has(id)))).toEqual([])
    expect(forChildren.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'hidden'))).toEqual([])
  })

  it('makes each genuine chat look like a sign that risky chats of the same readers carry', () => {
    const carried = new Set(chats.flatMap((chat) => tagsOf(chat, 'signs')))
    const genuine = chats.filter(({ kind }) => kind === 'genuine')
    for (const chat of genuine)
      for (const sign of tagsOf(chat, 'like')) expect(carried.has(sign), chat.id).toBe(true)
  })

  it('uses every way of being fine', () => {
    const used = new Set(rounds.flatMap((chat) => tagsOf(chat, 'fine')))
    expect([...used].sort()).toEqual((bank?.fine ?? []).map(({ id }) => id).sort())
  })

  it('follows Canadian typography in French', () => {
    const wrong = Object.entries(texts.fr ?? {}).filter(([, text]) =>
      /'|[^\u00a0]:|\s[?!;]|«[^\u00a0]|[^\u00a0]»/.test(text),
    )
    expect(wrong).toEqual([])
  })
})

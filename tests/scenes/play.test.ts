import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readAsked } from '../../scripts/scenes/play/asked.ts'
import { Player } from '../../scripts/scenes/play/player.ts'
import { wordsIn } from '../../scripts/scenes/words-in.ts'
import type { Scene } from '../../src/core/scene/scene.ts'
import { A_PROCESS, runScript } from '../support/run-script.ts'
import { smallTalkWith } from '../support/small-talk.ts'

/** Plays the small scene by what is typed, and says what the last line brought. */
function typing(...typed: readonly string[]): string {
  const reading = smallTalkWith()
  const scene = reading.scene as Scene
  const player = new Player({ scene, words: wordsIn(scene, reading), paint: (_style, text) => text })
  const said = [player.begin(), ...typed.map((line) => player.step(readAsked(line)))]
  return said.at(-1)?.lines.join('\n') ?? ''
}

describe('playing a scene in the terminal', () => {
  it('begins with the first beat, its signs and its replies in the order of the file', () => {
    const shown = typing()
    expect(shown).toContain('── request · Picto with kit · 20:47 · pressure 0 · calm')
    expect(shown).toContain('[kit wants to follow you.]  ⚑ random-add')
    expect(shown).toMatch(/1 {2}Accept the request {2}req-accept · accepts\n {2}2 {2}Leave it for now/)
  })

  it('takes a reply by its number or by its id', () => {
    expect(typing('1')).toContain('kit: hi robin! you draw too?  ⚑ profile-mining')
    expect(typing('req-accept')).toBe(typing('1'))
  })

  it('shows thoughts, hidden tiles, and what a reply sets', () => {
    expect(typing('1')).toContain('(How nice.)')
    expect(typing('1')).toContain('hello-ok · plays-along · sets kept')
    expect(typing('1', '1')).toContain('kit: [a private picture; hidden]')
  })

  it('says which reply is closed now, and why', () => {
    expect(typing('1', 'hello-why')).toContain('secret-stay is not offered now: needs kept')
    expect(typing('1', 'hello-ok')).not.toContain('not offered')
  })

  it('ends with the ending, who knows, and a way on', () => {
    expect(typing('1', '3')).toContain('══ Robin asked a friend.')
    expect(typing('1', '3')).toContain('the ending "told-sami" · told: Sami')
    expect(typing('1', '3', '1')).toContain('b goes back')
  })

  it('goes back one choice, or several, but not beyond the beginning', () => {
    expect(typing('1', '1', 'b')).toBe(typing('1'))
    expect(typing('1', '1', 'b 2')).toBe(typing())
    expect(typing('1', 'back 9')).toBe(typing())
    expect(typing('1', '1', 'a')).toBe(typing())
  })

  it('jumps to a beat by the shortest way', () => {
    const shown = typing('j with-mum')
    expect(shown).toContain('to with-mum: req-accept → hello-ok → secret-mum')
    expect(shown).toContain('══ Robin is not alone with it.')
    expect(typing('j request')).toContain('to request: at once')
    expect(typing('j sekret')).toContain('"sekret" is not a beat of this scene. Did you mean "secret"?')
  })

  it('shows flags, signs, and a route that can be recorded', () => {
    const shown = typing('1', '1', '2', 's')
    expect(shown).toMatch(/flags {3}kept/)
    expect(shown).toMatch(/signs {3}random-add, profile-mining, keep-secret/)
    expect(shown).toContain('expect: told-mum\n  replies: [req-accept, hello-ok, secret-mum]')
    expect(typing('s')).toMatch(/flags {3}none/)
  })

  it('answers what it does not know with what it knows', () => {
    expect(typing('7')).toContain('"7" is neither a number from 1 to 2 nor a reply here')
    expect(typing('req-acept')).toContain('Did you mean "req-accept"?')
    expect(typing('h')).toContain('jump to a beat')
    expect(typing('')).toBe('')
  })
})

describe('npm run scenes:play', A_PROCESS, () => {
  let root: string
  const folder = () => path.join(root, 'small-talk')
  const play = (input: string, ...args: readonly string[]) => runScript('scenes-play', args, { input })

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'play-'))
    cpSync('tests/support/scenes', root, { recursive: true })
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it('plays what is piped into it, without colours, and ends well when there is no more', async () => {
    const { code, out, err } = await play('1\r\n3\r\n', folder())
    expect(out).toContain('Small talk (small-talk, en)')
    expect(out).toContain('> 3\n')
    expect(out).toContain('══ Robin asked a friend.')
    expect(out).not.toContain('\u001b')
    expect([code, err]).toEqual([0, ''])
  })

  it('stops at q, whatever comes after', async () => {
    const { out } = await play('q\n1\n', folder())
    expect(out).not.toContain('hi robin')
  })

  it('plays in another language, and begins at any beat', async () => {
    const { out } = await play('', folder(), '--language', 'fr', '--beat', 'hello')
    expect(out).toContain('Bavardage (small-talk, fr)')
    expect(out).toContain('salut robin! tu dessines aussi?')
  })

  it('refuses a story that would never end, and one that it cannot find', async () => {
    const script = path.join(folder(), 'scene.yaml')
    writeFileSync(
      script,
      readFileSync(script, 'utf8').replace('to: with-mum, needs: kept', 'to: hello, needs: kept'),
    )
    const [round, unknown] = await Promise.all([play('', folder()), play('', 'nowhere')])
    expect(round.err).toBe('the story runs in a circle: hello → secret → hello.  [cycle]\n')
    expect(unknown.err).toMatch(/^there is no scene "nowhere"\. Use one of: .*new-follower/)
    expect([round.code, unknown.code]).toEqual([1, 1])
  })

  it('explains its use, and ends with 2', async () => {
    const { code, err } = await play('', '--beet', 'hello')
    expect(err).toContain('usage: npm run scenes:play')
    expect(code).toBe(2)
  })
})

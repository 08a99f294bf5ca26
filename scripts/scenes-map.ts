/*
 * npm run scenes:map -- <id or folder> [--language xx] [--out file.svg]
 * Draws the whole scene on one A3 page: beats, replies, signs, endings.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { drawPage, sceneMap, svgText } from '../src/core/map/index.ts'
import { command, readCall, WrongUsage } from './scenes/command.ts'
import { findScene } from './scenes/find-scene.ts'
import { fontStyle } from './scenes/font-style.ts'
import { nearestSignTexts } from './scenes/nearest-signs.ts'
import { pageWords } from './scenes/page-words.ts'
import { portraitsOf } from './scenes/portraits.ts'
import { wordsIn } from './scenes/words-in.ts'

const USAGE = 'usage: npm run scenes:map -- <id or folder> [--language xx] [--out file.svg]'

await command(USAGE, () => {
  const { words, options } = readCall(['language', 'out'])
  const [wanted, ...more] = words
  if (wanted === undefined || more.length > 0) throw new WrongUsage('which scene shall be drawn?')
  const { folder, scene, reading } = findScene(wanted)
  const texts = wordsIn(scene, reading, options.language)
  const signs = nearestSignTexts(path.dirname(path.resolve(folder)), texts.language)
  const shown = pageWords(scene, texts, { signs, portraits: portraitsOf(scene) })
  const page = drawPage(sceneMap(scene, shown), shown, fontStyle())
  const out = options.out ?? path.join('maps', `${scene.id}.${texts.language}.svg`)
  mkdirSync(path.dirname(out), { recursive: true })
  writeFileSync(out, `${svgText(page.drawing)}\n`)
  console.log(
    `${out}  one A3 page, ${page.width} × ${page.height} mm, words of ${page.pointSize.toFixed(1)} points`,
  )
})

import { strToU8, zipSync } from 'fflate'
import { type StarterAnswers, slugOf, starterFiles } from '../../../core/starter/starter.ts'

/** A zip with one folder in it. */
export interface StarterZip {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What somebody chooses for a scene to begin with. */
export interface StarterWish extends Pick<StarterAnswers, 'kind' | 'language' | 'ages'> {
  readonly title: string
  /** What the scene is called when its title has no Latin letter in it, or is empty. */
  readonly usualTitle: string
  /** A file that says how to go on. */
  readonly note: { readonly file: string; readonly lines: readonly string[] }
  /** Stands in the script where a command of the terminal stands otherwise. */
  readonly comment: string
}

/** The names in a new scene, in its language; their author changes them in the file. */
const NAMES = {
  en: { teen: 'Sam', contact: 'lio', friend: 'Noor', adult: 'Mom' },
  fr: { teen: 'Sam', contact: 'lio', friend: 'Noor', adult: 'Maman' },
} as const

/** Makes a small scene that passes the check, ready to be saved. */
export async function starterZip(wish: StarterWish): Promise<StarterZip> {
  const { starters } = await import('virtual:authors/starters')
  const { kind, language, ages, comment, note } = wish
  const title = wish.title.replace(/[{}\p{Cc}]/gu, '').trim() || wish.usualTitle
  const id = slugOf(title) || slugOf(wish.usualTitle)
  const template = withComment(starters[`${kind}.${language}`] ?? '', comment)
  const files = starterFiles({ id, title, kind, language, ages, names: NAMES[language] }, template)
  const all = Object.entries({ ...files, [note.file]: `${note.lines.join('\n')}\n` })
  const zip = zipSync(Object.fromEntries(all.map(([path, text]) => [`${id}/${path}`, strToU8(text)])))
  return { name: `${id}.zip`, bytes: zip }
}

/** The second line of a template names a command, which whoever has only this page cannot give. */
function withComment(template: string, comment: string): string {
  const [first = '', , ...rest] = template.split('\n')
  return [first, `# ${comment}`, ...rest].join('\n')
}

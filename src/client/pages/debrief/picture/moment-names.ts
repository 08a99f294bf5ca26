import type { PictureMoment, WholePicture } from '../../../../core/debrief/index.ts'
import type { PictureWords } from './picture-words.ts'

/**
 * Moment → how it is called wherever one is led to it: its hour and its app, and where two would be called
 * alike, the words by which each is known.
 */
export function momentNames({ path, others }: WholePicture, said: PictureWords): ReadonlyMap<string, string> {
  const moments = [...path, ...others]
  const plain = new Map(moments.map((moment) => [moment.id, plainName(moment, said)]))
  const alike = (moment: PictureMoment) =>
    moments.filter((other) => other !== moment && plain.get(other.id) === plain.get(moment.id))
  return new Map(
    moments.map((moment) => {
      const where = plain.get(moment.id) ?? ''
      const twins = alike(moment)
      if (twins.length === 0) return [moment.id, where]
      return [moment.id, said.withWords(where, ownWords(moment, twins, said))]
    }),
  )
}

function plainName({ beats: [beat], ending }: PictureMoment, said: PictureWords): string {
  if (!beat) return ''
  return ending ? said.end(beat, ending) : said.where(beat)
}

/** The beginning of its first line that no twin has. */
function ownWords(moment: PictureMoment, twins: readonly PictureMoment[], said: PictureWords): string {
  const beginnings = ({ beats }: PictureMoment) =>
    beats.flatMap(({ lines }) => lines.filter(({ kind }) => kind !== 'hidden').map(said.beginning))
  const theirs = new Set(twins.flatMap(beginnings))
  const own = beginnings(moment)
  return own.find((words) => !theirs.has(words)) ?? own[0] ?? ''
}

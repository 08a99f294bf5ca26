import { useEffect, useState } from 'preact/hooks'
import { type EmojiDrawings, loadEmoji, withEmoji } from '../assets/emoji.ts'
import './words.css'

/** A text with its emoji drawn from the bundled set, since schools' machines lack glyphs of their own. */
export function Words({ children }: { children: string }) {
  const pieces = withEmoji(children)
  const drawings = useDrawings(pieces.some((piece) => 'emoji' in piece))
  return (
    <>
      {pieces.map((piece, index) => {
        if ('words' in piece) return piece.words
        const source = drawings?.[piece.emoji]
        return source ? <img key={index} class="emoji" src={source} alt={piece.emoji} /> : piece.emoji
      })}
    </>
  )
}

function useDrawings(wanted: boolean): EmojiDrawings | undefined {
  const [drawings, setDrawings] = useState<EmojiDrawings>()
  useEffect(() => {
    if (wanted && !drawings) loadEmoji().then(setDrawings, () => {})
  }, [wanted, drawings])
  return drawings
}

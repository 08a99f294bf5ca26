/** The emoji that a scene may use, with their names in Fluent Emoji: schools' machines lack glyphs of their own. */
export const EMOJI_NAMES = {
  '😂': 'face-with-tears-of-joy',
  '😊': 'smiling-face-with-smiling-eyes',
  '😅': 'grinning-face-with-sweat',
  '😭': 'loudly-crying-face',
  '🙄': 'face-with-rolling-eyes',
  '😴': 'sleeping-face',
  '👀': 'eyes',
  '❤️': 'red-heart',
  '💀': 'skull',
  '😬': 'grimacing-face',
  '🏒': 'ice-hockey',
  '👋': 'waving-hand',
} as const

/** One of the bundled emoji. */
export type Emoji = keyof typeof EMOJI_NAMES

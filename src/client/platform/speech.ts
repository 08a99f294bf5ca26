/** A voice that reads aloud. */
export interface Speech {
  /** Whether the device has a voice of its own for a language. */
  speaks(language: string): boolean
  /** Reads these sentences, and stops what was being read. */
  say(texts: readonly string[], language: string): void
  hush(): void
  /** Calls back at once and whenever the voices of the device have changed; the returned function ends that. */
  watch(tell: () => void): () => void
}

/**
 * The voices of the device. Only those that speak on the device itself: others would send each sentence to the
 * maker of the browser.
 */
export function openSpeech(): Speech {
  const synthesis = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis
  const voiceFor = (language: string) =>
    synthesis?.getVoices().find((voice) => voice.localService && voice.lang.startsWith(language))
  const hush = () => synthesis?.cancel()
  return {
    speaks: (language) => voiceFor(language) !== undefined,
    hush,
    say(texts, language) {
      hush()
      const voice = voiceFor(language)
      if (!voice) return
      for (const text of texts) {
        const spoken = new SpeechSynthesisUtterance(text)
        spoken.voice = voice
        spoken.lang = voice.lang
        synthesis?.speak(spoken)
      }
    },
    watch(tell) {
      tell()
      synthesis?.addEventListener?.('voiceschanged', tell)
      return () => synthesis?.removeEventListener?.('voiceschanged', tell)
    },
  }
}

import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { sourceOf } from '../../i18n/languages.ts'
import { Button } from '../../panels/button.tsx'
import { openSpeech } from '../../platform/speech.ts'

/** Reads aloud what stands there, where the device itself has a voice for the language. */
export function ReadAloud({ texts }: { texts(): readonly string[] }) {
  const { i18n } = useApp()
  const [speech] = useState(openSpeech)
  const [isThere, setThere] = useState(false)
  const language = sourceOf(i18n.language.value)
  useEffect(() => speech.watch(() => setThere(speech.speaks(language))), [speech, language])
  useEffect(() => speech.hush, [speech])
  if (!isThere) return null
  return <Button onClick={() => speech.say(texts(), language)}>{i18n.t('join.read-aloud')}</Button>
}

import type { Language } from '../i18n/languages.ts'

/** What a device calls the lesson on its home screen; it reads that when the lesson is put there. */
export function nameForHomeScreen(language: Language): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
  const file = language === 'en' ? './manifest.webmanifest' : `./manifest.${language}.webmanifest`
  if (manifest && manifest.getAttribute('href') !== file) manifest.href = file
}

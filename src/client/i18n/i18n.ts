import { type ReadonlySignal, signal } from '@preact/signals'
import i18next from 'i18next'
import type { Texts } from '../../core/scene/scene.ts'
import { AREAS, type Area, type UiKey } from './areas.ts'
import { directionOf, isPseudo, type Language, type Shown, sourceOf } from './languages.ts'
import { pseudo } from './pseudo.ts'
import { typesetEnglish, typesetFrench } from './typeset.ts'

export type Values = Readonly<Record<string, string | number>>
/** Loads a namespace's texts, per language. */
export type Loaders = Readonly<Partial<Record<Language, () => Promise<Texts>>>>

/** The words of the product. Reading any of them in a panel follows the language from then on. */
export interface I18n {
  readonly language: ReadonlySignal<Shown>
  /** A text of the user interface. */
  t(key: UiKey, values?: Values): string
  /** A text of a namespace: a scene, the signs, the advice, the help lines. */
  text(namespace: string, id: string, values?: Values): string
  has(namespace: string, id: string): boolean
  /** Loads the words of an area of the user interface, likewise. */
  needArea(area: Area): Promise<void>
  /** Loads a namespace now, and again whenever the language changes. */
  need(namespace: string, loaders: Loaders): Promise<void>
  /** Puts newer texts in place: an author has edited the scene. */
  replace(namespace: string, language: Language, texts: Texts): void
  setLanguage(language: Shown): Promise<void>
  /** A time of day from minutes after midnight. */
  time(minutes: number): string
  list(items: readonly string[]): string
}

/** Starts with one language; others are fetched when they are asked for. */
export async function createI18n(first: Shown): Promise<I18n> {
  const engine = i18next.createInstance()
  await engine.init({
    lng: engineCode(first),
    fallbackLng: 'en',
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      // A page that shows a key instead of words has forgotten to fetch them; every browser test fails on this.
      console.error(`expected words for "${key}", and they are not loaded`)
      return key
    },
  })
  const language = signal(first)
  const revision = signal(0)
  const needed = new Map<string, Loaders>([['first', AREAS.first]])

  const add = (namespace: string, shown: Shown, texts: Texts) => {
    const made = Object.entries(texts).map(([id, text]) => [id, setIn(shown, text)])
    engine.addResourceBundle(engineCode(shown), namespace, Object.fromEntries(made), true, true)
  }
  const load = async (namespace: string, loaders: Loaders, shown: Shown) => {
    if (engine.hasResourceBundle(engineCode(shown), namespace)) return
    const loader = loaders[sourceOf(shown)] ?? loaders.en
    if (loader) add(namespace, shown, await loader())
  }
  const say = (namespace: string, id: string, values: Values = {}) => {
    void revision.value
    return engine.t(id, { ...values, ns: namespace, lng: engineCode(language.value) })
  }
  await load('first', AREAS.first, first)

  return {
    language,
    t: (key, values) => say(areaOf(key), key, values),
    async needArea(area) {
      needed.set(area, AREAS[area])
      await load(area, AREAS[area], language.value)
    },
    text: say,
    has: (namespace, id) => engine.exists(id, { ns: namespace, lng: engineCode(language.value) }),
    async need(namespace, loaders) {
      needed.set(namespace, loaders)
      await load(namespace, loaders, language.value)
    },
    replace(namespace, of, texts) {
      if (sourceOf(language.value) === of) add(namespace, language.value, texts)
      revision.value += 1
    },
    async setLanguage(next) {
      // What is asked for meanwhile is wanted in the next language, too.
      for (let known = 0; known < needed.size; ) {
        known = needed.size
        await Promise.all([...needed].map(([namespace, loaders]) => load(namespace, loaders, next)))
      }
      await engine.changeLanguage(engineCode(next))
      language.value = next
    },
    time: (minutes) =>
      new Intl.DateTimeFormat(localeOf(language.value), {
        hour: 'numeric',
        minute: '2-digit',
        timeZone: 'UTC',
      }).format(minutes * 60_000),
    list: (items) => new Intl.ListFormat(localeOf(language.value)).format(items),
  }
}

/** A text as it is shown in a language. */
function setIn(shown: Shown, text: string): string {
  if (isPseudo(shown)) return pseudo(typesetEnglish(text), shown)
  return sourceOf(shown) === 'fr' ? typesetFrench(text) : typesetEnglish(text)
}

/** How dates, times and lists are written: Canadian for the languages of the product. */
export function localeOf(shown: Shown): string {
  const region = { en: 'en-CA', fr: 'fr-CA' } as const
  return directionOf(shown) === 'rtl' ? 'en-CA' : region[sourceOf(shown)]
}

/** The code under which the texts are kept: the made-up languages count as English does, whichever way they run. */
function engineCode(shown: Shown): string {
  return shown === 'ar-XB' ? 'en-XB' : shown
}

/** The area of a text is what stands before its first dot, where that is one. */
function areaOf(key: string): string {
  const area = key.split('.')[0] ?? ''
  return Object.hasOwn(AREAS, area) ? area : 'first'
}

import { computed, effect, signal } from '@preact/signals'
import { render } from 'preact'
import type { Run } from '../core/run/index.ts'
import type { Role, Scene } from '../core/scene/scene.ts'
import type { App, StageCues } from './app.ts'
import './assets/fonts.css'
import type { PersonArt } from './assets/person-art.ts'
import './assets/tokens.css'
import './assets/base.css'
import { createI18n } from './i18n/i18n.ts'
import { directionOf, pickLanguage, type Shown, sourceOf } from './i18n/languages.ts'
import { createAnnouncer } from './platform/announcer.ts'
import { browserClock } from './platform/clock.ts'
import { createExit } from './platform/exit.ts'
import { browserKeep } from './platform/keep.ts'
import { builtLibrary } from './platform/library.ts'
import { createPreferences } from './platform/preferences.ts'
import { forgetAll } from './platform/records.ts'
import { createRouter } from './platform/router.ts'
import { openShelf } from './platform/shelf.ts'
import { Root } from './root.tsx'
import type { Stage, StageArt } from './stage/index.ts'

/** A site that says nothing about who looks at it: the national weather service, in the language of the page. */
const NEUTRAL_SITES = { en: 'https://weather.gc.ca/', fr: 'https://meteo.gc.ca/' } as const

async function start(): Promise<void> {
  const keep = browserKeep()
  const router = createRouter()
  const preferences = createPreferences(keep)
  const asked = router.options.get('lang')
  const i18n = await createI18n(
    pickLanguage([asked, preferences.settings.value.language, ...navigator.languages]),
  )
  const shelf = openShelf(keep)
  if (preferences.setAside) shelf.trouble.value = 'set-aside'
  const cues: StageCues = {
    scene: signal(null),
    place: signal('chat'),
    mood: signal('calm'),
    pressure: signal(0),
    told: signal(false),
    arrivals: signal(0),
  }
  const app: App = {
    i18n,
    preferences,
    router,
    shelf,
    library: builtLibrary,
    clock: browserClock,
    exit: createExit(router, browserClock, () => NEUTRAL_SITES[sourceOf(i18n.language.value)]),
    cues,
    rewound: signal<Run | null>(null),
    instant: router.options.get('pace') === 'instant',
    newSeed: () => seedIn(router.options) ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    announce: createAnnouncer(document.body, browserClock),
    forgetAll() {
      forgetAll(keep)
    },
  }
  followSettings(app)
  render(<Root app={app} />, document.getElementById('app') as HTMLElement)
  hostStage(app)
}

function seedIn(options: URLSearchParams): number | undefined {
  const seed = Number.parseInt(options.get('seed') ?? '', 10)
  return Number.isSafeInteger(seed) ? seed : undefined
}

/** The page wears what is set: language, direction, colours, size, movement. */
function followSettings({ i18n, preferences }: App): void {
  const page = document.documentElement
  let shown: Shown = i18n.language.peek()
  effect(() => {
    const language = i18n.language.value
    page.lang = language
    page.dir = directionOf(language)
    if (language !== shown) preferences.change({ language })
    shown = language
  })
  effect(() => {
    page.dataset.theme = preferences.dark.value ? 'dark' : 'light'
    page.dataset.motion = preferences.still.value ? 'off' : 'on'
    page.dataset.textSize = preferences.settings.value.textSize
  })
}

/**
 * The stage comes after the first message can be read, and stays for the scene. Where it cannot be fetched,
 * the plain room of the page stays, and nothing else changes.
 */
function hostStage({ cues, library, preferences, router }: App): void {
  const room = document.createElement('div')
  room.className = 'room'
  room.setAttribute('aria-hidden', 'true')
  document.body.prepend(room)
  const wanted = computed(() => {
    const { page } = router.route.value
    const isOn = (page === 'play' && cues.arrivals.value > 0) || page === 'debrief'
    return isOn ? cues.scene.value : null
  })
  const motion = computed(() => !preferences.still.value)
  effect(() => {
    const { page } = router.route.value
    room.hidden = !['title', 'play', 'debrief'].includes(page)
    room.dataset.page = page
    room.dataset.pressure = String(cues.pressure.value)
    room.dataset.told = String(page === 'debrief' || (page === 'play' && cues.told.value))
  })
  effect(() => {
    const scene = wanted.value
    if (scene === null) return
    let stage: Stage | undefined
    let wantedStill = true
    const mount = async () => {
      const [{ mountStage }, people, structure] = await Promise.all([
        import('./stage/index.ts'),
        library.art(scene),
        library.scene(scene),
      ])
      if (wantedStill)
        stage = mountStage({ parent: room, signals: { ...cues, motion }, art: castOf(structure, people) })
    }
    void mount().catch(() => {})
    return () => {
      wantedStill = false
      stage?.destroy()
    }
  })
}

function castOf(scene: Scene, people: Readonly<Record<string, PersonArt>>): StageArt {
  const artOf = (role: Role) => {
    const key = Object.keys(scene.people).find((person) => scene.people[person]?.role === role)
    return key === undefined ? undefined : people[key]
  }
  const teen = artOf('teen')
  if (!teen) throw new Error(`expected drawings of a teen in the scene "${scene.id}"`)
  const contact = artOf('contact')
  return { teen, ...(contact && { contact, contactUnknown: scene.kind === 'risky' }) }
}

void start()

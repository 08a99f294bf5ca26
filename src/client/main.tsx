import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import type { Run } from '../core/run/index.ts'
import type { Scene, Texts } from '../core/scene/scene.ts'
import type { App, MapCue, StageCues } from './app.ts'
import './assets/fonts.css'
import './assets/tokens.css'
import './assets/base.css'
import { hostStage } from './host-stage.ts'
import { createI18n } from './i18n/i18n.ts'
import { directionOf, type Language, pickLanguage, type Shown, sourceOf } from './i18n/languages.ts'
import { createAnnouncer } from './platform/announcer.ts'
import { browserClock } from './platform/clock.ts'
import { createExit } from './platform/exit.ts'
import { browserKeep } from './platform/keep.ts'
import { openLibrary } from './platform/library.ts'
import type { PracticeShelf } from './platform/practice-shelf.ts'
import { createPreferences } from './platform/preferences.ts'
import type { Presenter } from './platform/presenter.ts'
import { forgetAll, RECORDS } from './platform/records.ts'
import { createRouter } from './platform/router.ts'
import { openShelf } from './platform/shelf.ts'
import { openWhose } from './platform/whose.ts'
import { helpPage, isPersonal, Root } from './root.tsx'
import { namespaceOf } from './scene-words.ts'

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
  const practice = signal<PracticeShelf | null>(null)
  const presenter = signal<Presenter | null>(null)
  const rewound = signal<Run | null>(null)
  const leftRound = signal<string | null>(null)
  const reset = () => {
    shelf.reset()
    practice.value = null
    rewound.value = null
    leftRound.value = null
  }
  const whose = openWhose({
    keep,
    session: browserKeep('sessionStorage'),
    clock: browserClock,
    newSession: () => String(dice()),
    onSwapped: reset,
  })
  if (preferences.setAside) shelf.trouble.value = 'set-aside'
  const cues: StageCues = {
    scene: signal(null),
    place: signal('chat'),
    mood: signal('calm'),
    pressure: signal(0),
    told: signal(false),
    arrivals: signal(0),
    ballots: signal([]),
    map: signal<MapCue | null>(null),
  }
  const announcer = createAnnouncer(document.body, browserClock)
  const app: App = {
    i18n,
    preferences,
    router,
    shelf,
    whose,
    practice,
    keep,
    presenter,
    library: openLibrary(),
    clock: browserClock,
    exit: createExit(router, browserClock, () => NEUTRAL_SITES[sourceOf(i18n.language.value)]),
    cues,
    rewound,
    leftRound,
    instant: router.options.get('pace') === 'instant',
    newSeed: () => seedIn(router.options) ?? dice(),
    announce: announcer.say,
    forgetAll() {
      forgetAll(keep)
      presenter.value = null
      reset()
      if (KEEPS_COPY) void copy().then(({ forgetCopies }) => forgetCopies())
    },
  }
  effect(() => {
    if (app.exit.covered.value) announcer.hush()
  })
  keep.watch((key, gone) => {
    if (gone && (key === RECORDS.runs.key || key === RECORDS.practice.key)) leaveForgotten(app)
  })
  askWhose(app)
  followSettings(app)
  if (import.meta.hot) import.meta.hot.on('scene:changed', (change) => takeOver(app, change))
  render(<Root app={app} />, document.getElementById('app') as HTMLElement)
  browserClock.after(QUIET_MS, () => {
    bringHelp(app)
    if (KEEPS_COPY) void copy().then(({ keepCopy }) => keepCopy(app))
  })
  hostStage(app, { still: () => import('./stage/still-room.ts'), stage: () => import('./stage/index.ts') })
}

function dice(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

/** In another tab, everything was forgotten or put away: this one must not go on showing it. */
function leaveForgotten({ router, shelf, practice, rewound, leftRound }: App): void {
  shelf.reset()
  practice.value = null
  rewound.value = null
  leftRound.value = null
  if (isPersonal(router.route.peek())) router.go({ page: 'title' })
}

/** The first touch after a long while only asks whose place this is: it must not give somebody's reply. */
function askWhose({ whose, router }: App): void {
  const touch = (event: Event) => {
    if (!whose.touch() || !isPersonal(router.route.peek())) return
    event.preventDefault()
    event.stopPropagation()
  }
  for (const kind of ['pointerdown', 'keydown', 'pagehide'] as const) addEventListener(kind, touch, true)
}

function seedIn(options: URLSearchParams): number | undefined {
  const seed = Number.parseInt(options.get('seed') ?? '', 10)
  return Number.isSafeInteger(seed) ? seed : undefined
}

interface SceneChange {
  readonly scene: Scene
  readonly texts: Readonly<Record<string, Texts>>
}

/** An author has saved a scene: its lines and its ways change in the open game, which stays where it is. */
function takeOver({ i18n, library }: App, { scene, texts }: SceneChange): void {
  for (const [language, lines] of Object.entries(texts)) {
    i18n.replace(namespaceOf(scene.id), language as Language, lines)
  }
  library.edited.value = new Map([...library.edited.value, [scene.id, scene]])
}

/** By then whatever was asked for first has come, also over a slow network. */
const QUIET_MS = 3000

/** Only a site keeps a copy of itself; the single file is one, and a package lies in somebody else's site. */
const KEEPS_COPY = import.meta.env.MODE === 'production'
const copy = () => import('./keep-copy.ts')

/** Fetches the page of help: whoever needs it may have no network by then. */
function bringHelp({ i18n, library }: App): void {
  void Promise.all([helpPage(), library.help(), i18n.need('help', library.shared.help)]).catch(() => {})
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

void start()

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
import { helpAtHand } from './pages/help-at-hand.ts'
import { createAnnouncer } from './platform/announcer.ts'
import type { SceneAtHand } from './platform/checking/at-hand.ts'
import { browserClock } from './platform/clock.ts'
import { createExit } from './platform/exit.ts'
import type { Homework } from './platform/homework.ts'
import { browserKeep } from './platform/keep.ts'
import { openLibrary } from './platform/library.ts'
import type { PracticeShelf } from './platform/practice-shelf.ts'
import { createPreferences } from './platform/preferences.ts'
import type { Presenter } from './platform/presenter.ts'
import { forgetAll, RECORDS } from './platform/records.ts'
import { createRouter } from './platform/router.ts'
import { openShelf } from './platform/shelf.ts'
import { openWhose } from './platform/whose.ts'
import { Root } from './root.tsx'
import { namespaceOf } from './scene-words.ts'
import { watchDevice } from './watch-device.ts'

/** A site that says nothing about who looks at it: the national weather service, in the language of the page. */
const NEUTRAL_SITES = { en: 'https://weather.gc.ca/', fr: 'https://meteo.gc.ca/' } as const

async function start(): Promise<void> {
  const library = openLibrary()
  const lms = await packageAround()?.then(({ openAround }) => openAround(library, serial))
  const keep = lms?.keep ?? browserKeep()
  const router = createRouter()
  const preferences = createPreferences(keep)
  const asked = router.options.get('lang')
  const shelf = openShelf(keep)
  const practice = signal<PracticeShelf | null>(null)
  const presenter = signal<Presenter | null>(null)
  const rewound = signal<Run | null>(null)
  const leftRound = signal<string | null>(null)
  const homework = signal<Homework | null>(null)
  const bringHomework = async () => {
    const { openHomework } = await import('./platform/homework.ts')
    homework.value ??= openHomework({ keep, clock: browserClock, trouble: shelf.trouble, newSerial: serial })
    return homework.value
  }
  const keptHomework = async () => {
    if (keep.read(RECORDS.homework.key) !== null) await bringHomework().catch(() => {})
  }
  const [i18n] = await Promise.all([
    createI18n(pickLanguage([asked, preferences.settings.value.language, ...navigator.languages])),
    keptHomework(),
  ])
  const atHand = signal<SceneAtHand | null>(null)
  const reset = () => {
    shelf.reset()
    homework.value?.reset()
    void keptHomework()
    practice.value = null
    rewound.value = null
    leftRound.value = null
    library.guest.value = null
    atHand.value = null
  }
  const whose =
    lms?.whose(reset) ??
    openWhose({
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
    presenter,
    homework,
    bringHomework,
    inLms: lms !== undefined,
    library,
    atHand,
    clock: browserClock,
    keep,
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
  watchDevice(app, keep, reset)
  lms?.follow(app)
  followSettings(app)
  if (import.meta.hot) import.meta.hot.on('scene:changed', (change) => takeOver(app, change))
  render(<Root app={app} />, document.getElementById('app') as HTMLElement)
  browserClock.after(QUIET_MS, () => {
    helpAtHand(app)
    if (KEEPS_COPY && !lms) void copy().then(({ keepCopy }) => keepCopy(app, ownWorker))
  })
  hostStage(app, { still: () => import('./stage/still-room.ts'), stage: () => import('./stage/index.ts') })
}

/** What talks with a school's LMS: only in the package of one, whose page says so. */
function packageAround() {
  return document.querySelector('meta[name="lms"]') ? import('./lms-around.ts') : undefined
}

function dice(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

/** A number of 25 bits: as much chance as the code of a record has room for. */
function serial(): number {
  return dice() >>> 7
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

/** Only a site keeps a copy of itself: the single file is one, and a package lies in somebody else's site. */
const KEEPS_COPY = import.meta.env.MODE === 'production'
const copy = () => import('./keep-copy.ts')
/** The worker whose edition this page is; another may have taken over by the time the copy is thought of. */
const ownWorker = navigator.serviceWorker?.controller ?? null

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

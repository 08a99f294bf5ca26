import { computed, effect, type ReadonlySignal } from '@preact/signals'
import type { Role, Scene } from '../core/scene/scene.ts'
import { hasStranger } from '../core/scene/stranger.ts'
import type { App, MapCue } from './app.ts'
import type { PersonArt } from './assets/person-art.ts'
import { lookOf } from './platform/router.ts'
import type { Stage, StageArt, StageSignals } from './stage/index.ts'

/** Fetches what can be put behind the pages. */
export interface Rooms {
  still(): Promise<typeof import('./stage/still-room.ts')>
  stage(): Promise<typeof import('./stage/index.ts')>
}

/** Pages behind which there is a room, and those on which a scene's teen sits in it. */
const IN_A_ROOM = ['title', 'play', 'debrief', 'practice', 'again', 'wall']
const WITH_SOMEBODY = ['play', 'debrief', 'wall', 'desk', 'talk']
/** Pages of a leader that have a room only while they show the wall in their own window. */
const AT_TIMES = ['desk', 'talk']

/**
 * Puts the room behind the pages: a still picture of it at once, and the stage in its place when that has come,
 * after the first message can be read. Where the stage cannot be fetched, the still picture stays.
 */
export function hostStage(app: App, rooms: Rooms): void {
  const { cues, preferences, router } = app
  const room = document.createElement('div')
  room.className = 'room'
  room.setAttribute('aria-hidden', 'true')
  document.body.prepend(room)
  const motion = computed(() => !preferences.still.value)
  const signals = { ...cues, motion }
  const look = computed(() => lookOf(router.route.value))
  const shown = computed(() => (WITH_SOMEBODY.includes(look.value) ? cues.scene.value : null))
  const readable = computed(() => look.value !== 'play' || cues.arrivals.value > 0)
  effect(() => {
    const page = look.value
    room.hidden = !IN_A_ROOM.includes(page) && !(AT_TIMES.includes(page) && shown.value !== null)
    room.dataset.page = page
    room.dataset.pressure = String(cues.pressure.value)
    const isOnWall = page === 'wall' || AT_TIMES.includes(page)
    const isMorning = page === 'debrief' || (isOnWall && cues.place.value === 'debrief')
    room.dataset.told = String(isMorning || ((isOnWall || page === 'play') && cues.told.value))
  })
  effect(() => {
    const scene = shown.value
    return scene === null ? undefined : furnish(app, { room, scene, signals, readable, rooms })
  })
  effect(() => {
    const map = cues.map.value
    return map ? hangMap(app, map, { rooms, motion }) : undefined
  })
}

/** Draws a page's map on a stage of its own; where the stage cannot be fetched, the page's drawing stays. */
function hangMap(
  { clock }: App,
  { frame, isShown, ...map }: MapCue,
  { rooms, motion }: { readonly rooms: Rooms; readonly motion: ReadonlySignal<boolean> },
): () => void {
  let wanted = true
  let takeDown = () => {}
  const hang = async () => {
    const { mountMap } = await rooms.stage()
    if (!wanted) return
    const onReady = () => {
      if (wanted) isShown.value = true
    }
    takeDown = mountMap({ parent: frame, signals: { ...map, motion }, after: clock.after, onReady })
  }
  void hang().catch(() => {})
  return () => {
    wanted = false
    isShown.value = false
    takeDown()
  }
}

interface Furnishing {
  readonly room: HTMLElement
  readonly scene: string
  readonly signals: StageSignals
  readonly readable: { readonly value: boolean }
  readonly rooms: Rooms
}

/** Hangs the still picture up, then brings the stage; returns what clears both away. */
function furnish(app: App, { room, scene, signals, readable, rooms }: Furnishing): () => void {
  let wanted = true
  let takeDown = () => {}
  let stage: Stage | undefined
  let stopWaiting = () => {}
  const move = async (art: StageArt) => {
    const { mountStage } = await rooms.stage()
    if (!wanted) return
    room.dataset.stage = 'coming'
    stage = mountStage({
      parent: room,
      signals,
      art,
      onReady: () => {
        room.dataset.stage = 'here'
        takeDown()
      },
    })
  }
  const still = async () => {
    const [{ hangStillRoom }, art] = await Promise.all([rooms.still(), castOf(app, scene)])
    if (!wanted) return
    takeDown = hangStillRoom({ parent: room, signals, art })
    stopWaiting = effect(() => {
      if (readable.value && !stage) void move(art).catch(() => {})
    })
  }
  void still().catch(() => {})
  return () => {
    wanted = false
    stopWaiting()
    takeDown()
    stage?.destroy()
    delete room.dataset.stage
  }
}

async function castOf({ library }: App, id: string): Promise<StageArt> {
  const [people, scene] = await Promise.all([library.art(id), library.scene(id)])
  const teen = artOf('teen', scene, people)
  if (!teen) throw new Error(`expected drawings of a teen in the scene "${id}"`)
  const contact = artOf('contact', scene, people)
  return { teen, ...(contact && { contact, contactUnknown: hasStranger(scene) }) }
}

function artOf(role: Role, scene: Scene, people: Readonly<Record<string, PersonArt>>): PersonArt | undefined {
  const key = Object.keys(scene.people).find((person) => scene.people[person]?.role === role)
  return key === undefined ? undefined : people[key]
}

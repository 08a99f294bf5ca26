import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals'
import {
  beginTalk,
  chooseForHall,
  countedInHall,
  type GivenTalk,
  goBack,
  goForward,
  playedIn,
  repliesAsked,
  showScreen,
  type TalkStory,
  talkAhead,
} from '../../../core/talk/index.ts'
import { type ClassTotals, NO_TOTALS } from '../../../protocol/index.ts'
import { openChannel } from '../../platform/channel.ts'
import type { Clock } from '../../platform/clock.ts'
import { type LeadingWindow, leadWindows } from '../../platform/lead-windows.ts'
import type { TalkShelf } from '../../platform/talk-shelf.ts'
import { type Pointed, TALK_CHANNEL, TALK_PRESSES, type TalkPress } from '../../platform/talk-window.ts'
import { tieRoom } from '../desk/tie-room.ts'
import { momentInHall } from './moment-in-hall.ts'

/** What a stand is made of. */
export interface StandParts {
  readonly given: GivenTalk
  readonly told: TalkStory
  readonly shelf: TalkShelf
  readonly clock: Clock
}

/** The only place from which a talk is led: it holds it, keeps it, and tells the hall's window. */
export interface Stand {
  readonly given: ReadonlySignal<GivenTalk>
  /** The code by which devices join; empty where none can. */
  readonly code: string
  /** The room's numbers; those of no room where it has none. */
  readonly totals: ReadonlySignal<ClassTotals>
  readonly pointed: Signal<Pointed | null>
  readonly windows: LeadingWindow
  change(change: (given: GivenTalk, told: TalkStory) => GivenTalk): void
  press(press: TalkPress): void
  /** The talk is over: nothing of it stays on the device. Whether its room on the server is known to be over, too. */
  end(): Promise<boolean>
  close(): void
}

/** Opens the stand of the talk that is kept on this device. */
export function openStand({ given: first, told, shelf, clock }: StandParts): Stand {
  const given = signal(first)
  const pointed = signal<Pointed | null>(null)
  const totals = signal(NO_TOTALS)
  const room = shelf.room()
  const code = room?.code ?? ''
  const change: Stand['change'] = (next) => {
    const before = given.peek()
    const after = next(before, told)
    if (after === before) return
    given.value = after
    shelf.put(after)
  }
  const press = (pressed: TalkPress) => change((now) => actOf(pressed, now, told, clock))
  const windows = leadWindows<TalkPress>({
    channel: openChannel(TALK_CHANNEL),
    clock,
    state: computed(() => ({ given: given.value, pointed: pointed.value, code, totals: totals.value })),
    readPress: (pressed) => TALK_PRESSES.find((each) => each === pressed),
    onPress: press,
  })
  const tie =
    room &&
    tieRoom({
      ...room,
      ballot: room.ballot,
      clock,
      totals,
      moment: computed(() => momentInHall(given.value, told)),
      vote: computed(() => playedIn(given.value, told)?.lesson.vote),
      keepBallot: (ballot) => shelf.putRoom({ ...room, ballot }),
      onCounted: (number, shown) => change((now) => countedInHall(now, told, { number, shown })),
    })
  const stopLeading = effect(() => {
    if (!windows.isLeading.value) untracked(() => tie?.untie())
  })
  const close = () => {
    stopLeading()
    tie?.untie()
    windows.close()
  }
  return {
    given,
    code,
    totals,
    pointed,
    windows,
    change,
    press,
    async end() {
      shelf.drop()
      windows.over()
      return tie === undefined || tie.end().then(...KNOWN)
    },
    close,
  }
}

/** Whether something has come about. */
const KNOWN = [() => true, () => false] as const

/** B is the dark, unless the hall has a reply of that letter before it. While devices vote, letters choose nothing. */
function actOf(pressed: TalkPress, given: GivenTalk, told: TalkStory, clock: Clock): GivenTalk {
  if (pressed === 'forward') {
    const next = goForward(given, told)
    return next === given ? given : beginTalk(next, clock.now())
  }
  if (pressed === 'back') return goBack(given, told)
  if (pressed === 'pause') return showScreen(given, 'paused')
  if (pressed === 'join') return showScreen(given, 'join')
  const isAsked =
    given.screen === 'on' && repliesAsked(given, told).length > 0 && talkAhead(given, told).type !== 'close'
  if (pressed === 'black' || (pressed === 'b' && !isAsked)) return showScreen(given, 'black')
  return isAsked ? chooseForHall(given, 'abcd'.indexOf(pressed), told) : given
}

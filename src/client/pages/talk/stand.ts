import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import {
  beginTalk,
  chooseForHall,
  type GivenTalk,
  goBack,
  goForward,
  repliesAsked,
  showScreen,
  type TalkStory,
} from '../../../core/talk/index.ts'
import { openChannel } from '../../platform/channel.ts'
import type { Clock } from '../../platform/clock.ts'
import { type LeadingWindow, leadWindows } from '../../platform/lead-windows.ts'
import type { TalkShelf } from '../../platform/talk-shelf.ts'
import { type Pointed, TALK_CHANNEL, TALK_PRESSES, type TalkPress } from '../../platform/talk-window.ts'

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
  readonly pointed: Signal<Pointed | null>
  readonly windows: LeadingWindow
  change(change: (given: GivenTalk, told: TalkStory) => GivenTalk): void
  press(press: TalkPress): void
  /** The talk is over: nothing of it stays on the device. */
  end(): void
  close(): void
}

/** Opens the stand of the talk that is kept on this device. */
export function openStand({ given: first, told, shelf, clock }: StandParts): Stand {
  const given = signal(first)
  const pointed = signal<Pointed | null>(null)
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
    state: computed(() => ({ given: given.value, pointed: pointed.value })),
    readPress: (pressed) => TALK_PRESSES.find((each) => each === pressed),
    onPress: press,
  })
  return {
    given,
    pointed,
    windows,
    change,
    press,
    end() {
      shelf.drop()
      windows.over()
    },
    close: windows.close,
  }
}

/** B is the dark, unless the hall has a reply of that letter before it. */
function actOf(pressed: TalkPress, given: GivenTalk, told: TalkStory, clock: Clock): GivenTalk {
  if (pressed === 'forward') {
    const next = goForward(given, told)
    return next === given ? given : beginTalk(next, clock.now())
  }
  if (pressed === 'back') return goBack(given, told)
  if (pressed === 'pause') return showScreen(given, 'paused')
  const isAsked = given.screen === 'on' && repliesAsked(given, told).length > 0
  if (pressed === 'black' || (pressed === 'b' && !isAsked)) return showScreen(given, 'black')
  return chooseForHall(given, 'abcd'.indexOf(pressed), told)
}

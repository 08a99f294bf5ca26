import { ballotSlip, SLIP } from './ballot-slip.ts'
import { ChatStage } from './chat-stage.ts'
import { flightsOf, type Slip } from './flight.ts'
import { wallLayout } from './layout.ts'
import { paint } from './paint.ts'
import { pinned } from './pinned.ts'
import type { StageSet } from './stage-set.ts'
import type { BallotFlight } from './stage-signals.ts'

/** Above everything else of the room. */
const DEPTH = 9

/** The room on the wall of a class: the same evening, the face larger, and ballots that fly to their bars. */
export class WallStage extends ChatStage {
  readonly #wall: StageSet
  #turn = 0

  constructor(set: StageSet) {
    super(set, 'wall', wallLayout)
    this.#wall = set
  }

  /** Lets ballots fly up from the class to where their bars begin; without movement none are seen. */
  async drop(flights: readonly BallotFlight[]): Promise<void> {
    const turn = ++this.#turn
    const { signals, ratio, size, stir } = this.#wall
    if (flights.length === 0 || !signals.motion.value || !this.sys?.isActive()) return
    const papers = await Promise.all(
      flights.map(({ letter }) => paint({ svg: ballotSlip(letter), ...SLIP, ratio: ratio() })),
    )
    if (turn !== this.#turn || !this.sys.isActive()) return
    for (const slip of flightsOf(flights, size())) {
      const paper = papers[slip.flight]
      if (paper) this.#fly(slip, paper)
    }
    stir()
  }

  #fly({ from, to, tilt, delay, duration }: Slip, canvas: HTMLCanvasElement): void {
    const ratio = this.#wall.ratio()
    const image = pinned(this, { name: 'ballot', canvas, ...from, ratio })
      .setDepth(DEPTH)
      .setAngle(tilt)
    this.tweens.add({ targets: image, x: to.x, delay, duration, ease: 'Sine.easeIn' })
    this.tweens.add({
      targets: image,
      y: to.y,
      angle: -tilt / 2,
      delay,
      duration,
      ease: 'Cubic.easeOut',
      onComplete: () => image.destroy(),
    })
  }
}

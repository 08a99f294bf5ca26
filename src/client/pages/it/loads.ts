import { CLASS, FIGURES } from './figures.ts'
import type { Block, Telling } from './sheet.ts'

/** What goes over the network, for one device and for a class. */
export function loads({ say, number, about }: Telling): readonly Block[] {
  if (about.kind === 'file') return [{ type: 'text', text: say('it.loads-file') }]
  const rows = (['firstPlay', 'wholeCopy', 'vote'] as const).map((what) => [
    say(`it.loads-${what}`),
    amount(FIGURES[what]),
    amount(FIGURES[what] * CLASS),
  ])
  const single = [say('it.loads-singleFile'), amount(FIGURES.singleFile), '–']
  return [
    {
      type: 'table',
      rows: [
        [say('it.loads-what'), say('it.loads-one'), say('it.loads-class', { count: CLASS })],
        ...rows,
        single,
      ],
    },
    { type: 'list', items: [say('it.loads-again', { speed: number(inOneMinute()) }), say('it.loads-cache')] },
  ]

  /** Rounded up, since it is a limit. */
  function amount(kilobytes: number): string {
    return kilobytes < 1000
      ? say('it.kilobytes', { amount: number(kilobytes) })
      : say('it.megabytes', { amount: number(Math.ceil(kilobytes / 100) / 10) })
  }
}

/** Megabits a second with which a class gets its first chat within a minute, to one place. */
function inOneMinute(): number {
  return Math.round((FIGURES.firstPlay * CLASS * 8) / 60 / 100) / 10
}

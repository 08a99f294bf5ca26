import type { AppLook, Pressure } from '../../scene/scene.ts'
import type { SignStatus } from '../cards.ts'

/** What the picture is painted with, by day or by night. */
export interface Colours {
  readonly paper: string
  readonly ink: string
  readonly card: string
  readonly soft: string
  /** What is beside the path: lines, fill and words; the words can still be read. */
  readonly dim: string
  readonly dimCard: string
  readonly dimInk: string
  /** The path, and the run that is kept beside it. */
  readonly path: string
  readonly onPath: string
  readonly before: string
  readonly help: string
  readonly onHelp: string
  readonly mint: string
  readonly onMint: string
  readonly dimHelp: string
  readonly morning: string
  readonly sun: string
  readonly flags: Readonly<Record<SignStatus, string>>
  readonly apps: Readonly<Record<AppLook, string>>
  readonly sky: Readonly<Record<Pressure, string>>
  readonly dawn: string
}

const SKY = { 0: '#c9bfe8', 1: '#a595d4', 2: '#6c5ba6', 3: '#4a3d83', 4: '#232452', 5: '#0d0e22' } as const

/** Ink on paper. */
export const DAY: Colours = {
  paper: '#fff9ef',
  ink: '#17182b',
  card: '#ffffff',
  soft: '#4c4a63',
  dim: '#cdc2c8',
  dimCard: '#fffdf8',
  dimInk: '#756f86',
  path: '#ffd166',
  onPath: '#17182b',
  before: '#b7a2f0',
  help: '#14776c',
  onHelp: '#ffffff',
  mint: '#d9f2ec',
  onMint: '#17182b',
  dimHelp: '#8cbfb8',
  morning: '#ffe9c9',
  sun: '#ffd166',
  flags: { marked: '#ff6b57', answered: '#8fd3c7', met: '#ffc65c', none: '#c9bfe8', 'not-met': 'none' },
  apps: { one: '#cfe4ff', two: '#ffcfe1', texts: '#d4efc9', room: '#ffdfae' },
  sky: SKY,
  dawn: '#bfe0f5',
}

/** The same by lamplight. */
export const NIGHT: Colours = {
  paper: '#22243d',
  ink: '#f4efe6',
  card: '#363a63',
  soft: '#d5cfdd',
  dim: '#4d5078',
  dimCard: '#282a46',
  dimInk: '#a39fbb',
  path: '#e0ad3f',
  onPath: '#17182b',
  before: '#a994ee',
  help: '#5cc9b9',
  onHelp: '#10131f',
  mint: '#214a49',
  onMint: '#eafaf6',
  dimHelp: '#4c8a84',
  morning: '#5a4a35',
  sun: '#e0ad3f',
  flags: { marked: '#ff8a78', answered: '#5cc9b9', met: '#e0ad3f', none: '#8f84c4', 'not-met': 'none' },
  apps: { one: '#2f4468', two: '#63355a', texts: '#2c4d36', room: '#5a4426' },
  sky: SKY,
  dawn: '#7fbdf0',
}

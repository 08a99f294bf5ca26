import type { Role, Stance } from '../../src/core/scene/scene.ts'

/** What a printed map says that no scene does. */
export interface MapLabels {
  readonly stances: Readonly<Record<Stance, string>>
  readonly roles: Readonly<Record<Role, string>>
  readonly tells: (name: string) => string
  /** Under an ending; nobody is a good answer, too. */
  readonly knows: (names: string, count: number) => string
  readonly paid: string
  readonly said: (text: string) => string
  readonly facts: (facts: MapFacts) => string
  readonly legend: {
    readonly opens: string
    readonly protects: string
    readonly tells: string
    readonly sign: string
    readonly pressure: string
    readonly ending: string
  }
}

/** The numbers in the head of a map. */
export interface MapFacts {
  readonly ages: readonly [number, number]
  readonly minutes: number
  readonly beats: number
  readonly replies: number
  readonly endings: number
}

const ENGLISH: MapLabels = {
  stances: {
    'plays-along': 'plays along',
    accepts: 'accepts',
    'opens-up': 'opens up',
    'waves-away': 'waves it away',
    'sets-boundary': 'sets a limit',
    declines: 'declines',
    'names-risk': 'names the risk',
    avoids: 'steps away',
  },
  roles: { teen: 'teen', contact: 'contact', friend: 'friend', adult: 'adult' },
  tells: (name) => `tells ${name}`,
  knows: (names, count) =>
    count === 0 ? 'nobody had to know' : `${names} ${count === 1 ? 'knows' : 'know'}`,
  paid: 'paid',
  said: (text) => `“${text}”`,
  facts: ({ ages, minutes, beats, replies, endings }) =>
    `Ages ${ages[0]} to ${ages[1]} · ${minutes} minutes at most · ${beats} beats · ${replies} replies · ${endings} endings`,
  legend: {
    opens: 'opens the door',
    protects: 'protects',
    tells: 'somebody is told',
    sign: 'a warning sign',
    pressure: 'pressure, from dusk to deep night',
    ending: 'an ending, and who knows',
  },
}

const FRENCH: MapLabels = {
  stances: {
    'plays-along': 'joue le jeu',
    accepts: 'accepte',
    'opens-up': 'se confie',
    'waves-away': 'minimise',
    'sets-boundary': 'pose une limite',
    declines: 'refuse',
    'names-risk': 'nomme le risque',
    avoids: 'prend du recul',
  },
  roles: { teen: 'ado', contact: 'contact', friend: 'proche', adult: 'adulte' },
  tells: (name) => `en parle à ${name}`,
  knows: (names, count) =>
    count === 0 ? 'personne à prévenir' : `${names} ${count === 1 ? 'est au courant' : 'sont au courant'}`,
  paid: 'payé',
  said: (text) => `«\u00a0${text}\u00a0»`,
  facts: ({ ages, minutes, beats, replies, endings }) =>
    `De ${ages[0]} à ${ages[1]} ans · ${minutes} minutes au plus · ${beats} moments · ${replies} réponses · ${endings} fins`,
  legend: {
    opens: 'ouvre la porte',
    protects: 'protège',
    tells: 'on en parle à quelqu’un',
    sign: 'un signe d’alerte',
    pressure: 'la pression, du soir à la nuit noire',
    ending: 'une fin, et qui est au courant',
  },
}

/** The labels in a language; in English where nobody has written them yet. */
export function mapLabels(language: string): MapLabels {
  return /^fr\b/.test(language) ? FRENCH : ENGLISH
}

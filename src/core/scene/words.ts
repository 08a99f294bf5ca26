/** The words of the hand-drawn set (Open Peeps) that a look may pick from. */
export const HEADS = [
  'afro',
  'bangs',
  'bangs2',
  'bantuKnots',
  'bun',
  'bun2',
  'buns',
  'cornrows',
  'cornrows2',
  'dreads1',
  'dreads2',
  'flatTop',
  'flatTopLong',
  'grayBun',
  'grayMedium',
  'grayShort',
  'hatBeanie',
  'hatHip',
  'hijab',
  'long',
  'longAfro',
  'longBangs',
  'longCurly',
  'medium1',
  'medium2',
  'medium3',
  'mediumBangs',
  'mediumBangs2',
  'mediumBangs3',
  'mediumStraight',
  'mohawk',
  'mohawk2',
  'noHair1',
  'noHair2',
  'noHair3',
  'pomp',
  'shaved1',
  'shaved2',
  'shaved3',
  'short1',
  'short2',
  'short3',
  'short4',
  'short5',
  'turban',
  'twists',
  'twists2',
] as const

/** The glasses of the set. */
export const GLASSES = ['glasses', 'glasses2', 'glasses3', 'glasses4', 'glasses5'] as const

/** The beards of the set. */
export const BEARDS = [
  'chin',
  'full',
  'full2',
  'full3',
  'full4',
  'goatee1',
  'goatee2',
  'moustache1',
  'moustache2',
  'moustache3',
  'moustache4',
  'moustache5',
  'moustache6',
  'moustache7',
  'moustache8',
  'moustache9',
] as const

/** Letters, digits and hyphens: what an id is made of. */
export const ID = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/

/** `20:47`, or `+2 08:00` for two days after the scene begins. */
export const TIME = /^(\+\d{1,2} )?([01]?\d|2[0-3]):[0-5]\d$/

/** A colour as `#rrggbb`. */
export const COLOUR = /^#[0-9a-fA-F]{6}$/

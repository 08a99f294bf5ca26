/** Reading speed of a class, in words a minute: slow silent reading at about age 11. */
export const WORDS_A_MINUTE = 150
/** Seconds in which a message arrives and is taken in. */
export const SECONDS_A_LINE = 1.5
/** Seconds in which somebody who plays alone reads the replies and chooses one. */
export const SECONDS_A_CHOICE = 25
/** The most that a message may say, in characters. */
export const LONGEST_MESSAGE = 160
/** How many replies a choice offers. */
export const FEWEST_REPLIES = 2
export const MOST_REPLIES = 4
/** From this pressure on, each choice has a reply that tells somebody. */
export const PRESSURE_THAT_NEEDS_TELLING = 2
/** How many threatening lines may be spoken on one path; the rest is reported. */
export const MOST_SPOKEN_THREATS = 2
/** Signs whose spoken lines are threats. */
export const THREATS: readonly string[] = ['share-threat', 'ruin-threat']
/** With fewer endings than this, choosing hardly matters. */
export const FEWEST_ENDINGS = 3
/** Flags are bits of a 32-bit number. */
export const MOST_FLAGS = 30
/** Past this many states the proof would not fit into half a gigabyte. */
export const MOST_STATES = 4_000_000

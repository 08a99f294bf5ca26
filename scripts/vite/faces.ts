import type { Mood } from '../../src/core/scene/scene.ts'

/** A face put together from two drawings: eyes, brows and nose of one, the mouth of another. */
export interface FaceParts {
  readonly eyes: string
  readonly mouth: string
}

/**
 * The teen's face for each mood, chosen by eye from renders of all thirty faces of Open Peeps and their
 * mixtures. Left out: fangs, hearts, one or three eyes, and grins that mock.
 */
export const FACES: Readonly<Record<Mood, FaceParts>> = {
  calm: { eyes: 'smile', mouth: 'contempt' },
  curious: { eyes: 'explaining', mouth: 'smile' },
  amused: { eyes: 'cheeky', mouth: 'smile' },
  happy: { eyes: 'calm', mouth: 'smileLOL' },
  flattered: { eyes: 'cute', mouth: 'smile' },
  proud: { eyes: 'contempt', mouth: 'smile' },
  unsure: { eyes: 'explaining', mouth: 'blank' },
  suspicious: { eyes: 'suspicious', mouth: 'suspicious' },
  worried: { eyes: 'concerned', mouth: 'tired' },
  scared: { eyes: 'concerned', mouth: 'concernedFear' },
  frozen: { eyes: 'hectic', mouth: 'tired' },
  ashamed: { eyes: 'solemn', mouth: 'suspicious' },
  sad: { eyes: 'solemn', mouth: 'solemn' },
  angry: { eyes: 'veryAngry', mouth: 'veryAngry' },
  tired: { eyes: 'blank', mouth: 'tired' },
  determined: { eyes: 'driven', mouth: 'serious' },
  relieved: { eyes: 'calm', mouth: 'smile' },
}

/** Where mouths begin in the drawings, in their own units; noses and eyes all begin above it. */
export const MOUTH_TOP = 186

import type { PageWords } from '../../src/core/map/index.ts'
import type { Texts } from '../../src/core/scene/scene.ts'

/** Words for a map whose texts do not matter, or are these. */
export function someMapWords(texts: Texts = {}): PageWords {
  return {
    reader: 'author',
    direction: 'ltr',
    text: (id) => texts[id] ?? `the words of ${id}`,
    sign: (id) => `sign ${id}`,
    stance: (stance) => `does ${stance}`,
    tells: (person) => `tells ${person}`,
    told: ({ told }) => `known to ${told.join()}`,
    place: (thread) => `in ${thread}`,
    time: (minutes) => `at ${minutes}`,
    said: (text) => `“${text}”`,
    title: 'A title',
    summary: 'What it is about.',
    facts: 'How long it is',
    cast: [{ name: 'Robin', role: 'teen', portrait: 'data:image/svg+xml,x' }],
    legend: {
      opens: 'opens',
      protects: 'protects',
      tells: 'is told',
      tellsTag: 'Mum',
      sign: 'a sign',
      pressure: 'pressure',
      ending: 'an ending',
    },
  }
}

import type { Readable, Writable } from 'node:stream'
import { type CommonOptions, intro, select, text } from '@clack/prompts'
import { slugOf } from '../../src/core/starter/starter.ts'
import { AuthorError } from './command.ts'
import { STARTER_DEFAULTS, type StarterOption, type Typed, wrongAnswer } from './starter-answers.ts'

/** Somebody thought better of it in the middle of the questions. */
export class Cancelled extends AuthorError {
  override readonly name = 'Cancelled'
}

/** Where questions are asked; a test hands in its own. */
export interface Terminal {
  readonly input?: Readable
  readonly output?: Writable
}

const CHOICES = {
  kind: [
    { value: 'risky', label: 'risky', hint: 'somebody means harm' },
    { value: 'genuine', label: 'genuine', hint: 'all is well, and checking costs nothing' },
  ],
  ages: [
    { value: '9-12', label: '9 to 12', hint: 'no further than "a picture of you" and a secret' },
    { value: '11-17', label: '11 to 17' },
    { value: '13-17', label: '13 to 17' },
    { value: '15-17', label: '15 to 17' },
  ],
  language: [
    { value: 'en', label: 'English' },
    { value: 'fr', label: 'Français' },
  ],
} as const

const QUESTIONS: readonly (readonly [StarterOption, string])[] = [
  ['title', 'What is the scene called?'],
  ['id', 'Its folder, which never changes'],
  ['kind', 'What happens in it?'],
  ['ages', 'For whom?'],
  ['language', 'In which language do you write?'],
  ['teen', 'The name of the teen'],
  ['contact', 'The name of the one who writes to them'],
  ['friend', 'The name of a friend who can be told'],
  ['adult', 'What the teen calls an adult who can be told'],
]

/** Asks on a terminal for what has not been said yet. @throws Cancelled */
export async function askStarter(typed: Typed, terminal: Terminal = {}): Promise<Typed> {
  intro('A new scene', terminal)
  const answers: Partial<Record<StarterOption, string>> = { ...typed }
  for (const [option, message] of QUESTIONS) {
    if (answers[option] !== undefined) continue
    const answer = await ask(option, message, { answers, terminal })
    if (typeof answer === 'symbol') throw new Cancelled('nothing was written.')
    answers[option] = answer
  }
  return answers
}

function ask(
  option: StarterOption,
  message: string,
  { answers, terminal }: { readonly answers: Typed; readonly terminal: CommonOptions },
): Promise<string | symbol> {
  const usual =
    option === 'id' ? slugOf(answers.title ?? '') : option === 'title' ? '' : STARTER_DEFAULTS[option]
  if (option === 'kind' || option === 'ages' || option === 'language') {
    const options = CHOICES[option].map((choice) => ({ ...choice, value: choice.value as string }))
    return select({ message, options, initialValue: usual, ...terminal })
  }
  return text({
    message,
    placeholder: usual,
    defaultValue: usual,
    validate: (value) => wrongAnswer(option, value || usual),
    ...terminal,
  })
}

import { policyText, SITE_POLICY, singleFilePolicy } from '../../../protocol/content-policy.ts'
import type { UiKey } from '../../i18n/areas.ts'
import type { Values } from '../../i18n/i18n.ts'
import { BROWSERS } from './figures.ts'
import { hosting } from './hosting.ts'
import { kept } from './kept.ts'
import { loads } from './loads.ts'

/** A piece of the sheet. Words between backticks are to be read letter by letter. */
export type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  /** Lines to copy. */
  | { readonly type: 'code'; readonly text: string }
  /** The first row is the head. */
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }

/** A part of the sheet with a heading. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** Says a text of the area `it`. */
export type Say = (key: UiKey, values?: Values) => string

/** What the sheet is about: a site, whose address is known, or the single file with its own policy. */
export type About =
  | { readonly kind: 'site'; readonly address: string }
  | { readonly kind: 'file'; readonly policy: string }

/** A sheet in the making. */
export interface Telling {
  readonly say: Say
  /** Writes a number as the language does. */
  readonly number: (value: number) => string
  readonly about: About
}

/** Everything that a school's IT asks, in the order in which it is asked; page and guide show the same. */
export function itSheet(telling: Telling): readonly Section[] {
  const { say } = telling
  const section = (id: SectionId, blocks: readonly Block[]) => ({ id, title: say(`it.${id}`), blocks })
  return [
    section('allow', allow(telling)),
    section('loads', loads(telling)),
    section('kept', kept(say)),
    section('privacy', privacy(say)),
    section('policy', policy(telling)),
    section('browsers', browsers(say)),
    section('hosting', hosting(say)),
    section('check', [{ type: 'list', items: [say('it.check-1'), say('it.check-2'), say('it.check-3')] }]),
  ]
}

type SectionId = 'allow' | 'loads' | 'kept' | 'privacy' | 'policy' | 'browsers' | 'hosting' | 'check'

function allow({ say, about }: Telling): readonly Block[] {
  const leaving = say('it.allow-leaving')
  if (about.kind === 'file')
    return [
      { type: 'text', text: say('it.allow-file') },
      { type: 'list', items: [leaving] },
    ]
  return [
    { type: 'text', text: say('it.allow-site') },
    { type: 'code', text: about.address },
    { type: 'list', items: [say('it.allow-ports'), say('it.allow-live'), leaving] },
  ]
}

const QUESTIONS = [
  'who',
  'what',
  'where',
  'long',
  'live',
  'lms',
  'third',
  'logs',
  'seen',
  'rights',
  'content',
] as const

function privacy(say: Say): readonly Block[] {
  const rows = QUESTIONS.map((id) => [say(`it.ask-${id}`), say(`it.answer-${id}`)])
  return [{ type: 'table', rows: [[say('it.ask'), say('it.answer')], ...rows] }]
}

function policy({ say, about }: Telling): readonly Block[] {
  if (about.kind === 'file')
    return [
      { type: 'text', text: say('it.policy-file') },
      { type: 'code', text: about.policy },
    ]
  return [
    { type: 'text', text: say('it.policy-site') },
    { type: 'code', text: `Content-Security-Policy: ${policyText(SITE_POLICY)}` },
    { type: 'list', items: [say('it.policy-headers'), say('it.policy-page'), say('it.policy-tls')] },
    { type: 'text', text: say('it.policy-single') },
    { type: 'code', text: policyText(singleFilePolicy({ script: 'sha256-…', style: 'sha256-…' })) },
  ]
}

function browsers(say: Say): readonly Block[] {
  return [
    {
      type: 'list',
      items: [say('it.browsers-versions', BROWSERS), say('it.browsers-needs'), say('it.browsers-tested')],
    },
  ]
}
